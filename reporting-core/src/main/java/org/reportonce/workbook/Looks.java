package org.reportonce.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Looks of cells, each made once. */
final class Looks {
    private static final int NONE = -1;
    private static final int BLACK = 0x1A1A1A;
    private static final int NAVY = 0x1F3A5F;
    private static final int GREY = 0x5F6B7A;
    private static final int HEAD_FILL = 0xDCE6F1;
    private static final int NEEDED_FILL = 0xBDD3EA;
    private static final int TOPIC_FILL = 0xEEF1F5;
    private static final int ENTRY_FILL = 0xFFFBE6;
    private static final int TOLD_FILL = 0xF5F6F8;
    private static final int RULE = 0xBFBFBF;
    private static final int ERROR_FILL = 0xF8C9C4;
    private static final int WARNING_FILL = 0xFCE5B8;
    private static final int INFO_FILL = 0xD6E4F5;

    /** What a cell is. */
    enum Look {
        TITLE(14, true, NAVY, NONE, false, false),
        NOTE(10, false, GREY, NONE, false, true),
        /** One line that may run over the cells beside it. */
        LINE(10, false, GREY, NONE, false, false),
        LINK(10, false, 0x1155CC, NONE, false, false),
        HEAD(10, true, NAVY, HEAD_FILL, true, true),
        NEEDED(10, true, NAVY, NEEDED_FILL, true, true),
        TOPIC(10, true, NAVY, TOPIC_FILL, false, false),
        /** Where nobody enters anything. */
        TOLD(10, false, GREY, TOLD_FILL, true, true),
        /** The same, leading to where it is entered. */
        TOLD_LINK(10, false, 0x1155CC, TOLD_FILL, true, true),
        ENTRY(10, false, BLACK, ENTRY_FILL, true, true),
        ERROR(10, true, BLACK, ERROR_FILL, true, false),
        WARNING(10, false, BLACK, WARNING_FILL, true, false),
        INFO(10, false, BLACK, INFO_FILL, true, false),
        /** A cell of a table of records. */
        CELL(10, false, BLACK, NONE, false, false);

        private final int size;
        private final boolean bold;
        private final int colour;
        private final int fill;
        private final boolean ruled;
        private final boolean wraps;

        Look(int size, boolean bold, int colour, int fill, boolean ruled, boolean wraps) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
            this.fill = fill;
            this.ruled = ruled;
            this.wraps = wraps;
        }

        /** The look of a weight such as {@code error}. */
        static Look weight(String weight) {
            return switch (weight) {
                case "error" -> ERROR;
                case "warning" -> WARNING;
                default -> INFO;
            };
        }

        /** Colour behind it. */
        int fill() {
            return fill;
        }
    }

    private record Key(Look look, String format) {}

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return of(look, "");
    }

    /** With a number format; {@code @} for text. */
    CellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format), this::make);
    }

    private CellStyle make(Key key) {
        Look look = key.look;
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps);
        if (!key.format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        }
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) look.size);
        font.setBold(look.bold);
        font.setColor(colour(look.colour));
        style.setFont(font);
        if (look.fill != NONE) {
            style.setFillForegroundColor(colour(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(colour(RULE));
            style.setBottomBorderColor(colour(RULE));
            style.setLeftBorderColor(colour(RULE));
            style.setRightBorderColor(colour(RULE));
        }
        return style;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
