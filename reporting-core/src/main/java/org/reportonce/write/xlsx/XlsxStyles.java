package org.reportonce.write.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Looks of cells; each is made once, since a workbook holds only so many. */
final class XlsxStyles {
    private static final byte OPAQUE = (byte) 0xFF;
    private static final int NONE = -1;
    private static final int BLACK = 0x000000;
    private static final int NAVY = 0x1F3A5F;
    private static final int GREY = 0x5F6B7A;
    static final int ALARM = 0xB00020;
    private static final int HEAD_FILL = 0xDCE6F1;
    private static final int HEADING_FILL = 0xEEF1F5;
    private static final int LABEL_FILL = 0xF2F5F9;
    private static final int RULE = 0xBFBFBF;

    /** What a cell is. */
    enum Look {
        TITLE(HorizontalAlignment.LEFT, 14, true, NAVY, NONE, false),
        SUBTITLE(HorizontalAlignment.LEFT, 10, false, GREY, NONE, false),
        MARKING(HorizontalAlignment.LEFT, 10, true, ALARM, NONE, false),
        SECTION(HorizontalAlignment.LEFT, 12, true, NAVY, NONE, false),
        NOTE(HorizontalAlignment.LEFT, 10, false, BLACK, NONE, false),
        HEAD(HorizontalAlignment.LEFT, 10, true, NAVY, HEAD_FILL, true),
        HEAD_RIGHT(HorizontalAlignment.RIGHT, 10, true, NAVY, HEAD_FILL, true),
        HEADING(HorizontalAlignment.LEFT, 10, true, BLACK, HEADING_FILL, false),
        LABEL(HorizontalAlignment.LEFT, 10, false, BLACK, LABEL_FILL, true),
        TEXT(HorizontalAlignment.LEFT, 10, false, BLACK, NONE, true),
        RIGHT(HorizontalAlignment.RIGHT, 10, false, BLACK, NONE, true),
        CENTRE(HorizontalAlignment.CENTER, 10, false, BLACK, NONE, true),
        QUIET(HorizontalAlignment.LEFT, 10, false, GREY, NONE, true),
        QUIET_LABEL(HorizontalAlignment.LEFT, 10, false, GREY, LABEL_FILL, true);

        private final HorizontalAlignment alignment;
        private final int size;
        private final boolean bold;
        private final int colour;
        private final int fill;
        private final boolean ruled;

        Look(HorizontalAlignment alignment, int size, boolean bold, int colour, int fill, boolean ruled) {
            this.alignment = alignment;
            this.size = size;
            this.bold = bold;
            this.colour = colour;
            this.fill = fill;
            this.ruled = ruled;
        }

        boolean wraps() {
            return ruled || this == NOTE;
        }
    }

    /** A workbook holds only so many looks, and some formats are used once. */
    private static final int MOST_FORMATS = 2_000;

    private record Key(Look look, String format, boolean quoted, boolean italic, int indent) {}

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new LinkedHashMap<>();

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(new Key(look, "", false, false, 0), this::make);
    }

    /** For a text that would become a formula if somebody edited the cell. */
    CellStyle quoted(Look look) {
        return styles.computeIfAbsent(new Key(look, "", true, false, 0), this::make);
    }

    /** Set in by so many steps. */
    CellStyle indented(Look look, int steps) {
        return styles.computeIfAbsent(new Key(look, "", false, false, steps), this::make);
    }

    /** For what is kept back. */
    CellStyle italic(Look look) {
        return styles.computeIfAbsent(new Key(look, "", false, true, 0), this::make);
    }

    /** False for one more format when there are too many already. */
    boolean roomFor(String format) {
        return styles.size() < MOST_FORMATS || styles.keySet().stream().anyMatch(key -> key.format.equals(format));
    }

    /** For numbers and dates. */
    CellStyle formatted(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format, false, false, 0), this::make);
    }

    private CellStyle make(Key key) {
        Look look = key.look;
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.alignment);
        style.setWrapText(look.wraps());
        style.setQuotePrefixed(key.quoted);
        if (!key.format.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        }
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) look.size);
        font.setBold(look.bold);
        font.setItalic(key.italic);
        font.setColor(colour(look.colour));
        style.setFont(font);
        if (look.fill != NONE) {
            style.setFillForegroundColor(colour(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.ruled) {
            rule(style);
            if (look.alignment != HorizontalAlignment.CENTER) {
                style.setIndention((short) (1 + 2 * key.indent));
            }
        }
        return style;
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(RULE));
        style.setBottomBorderColor(colour(RULE));
        style.setLeftBorderColor(colour(RULE));
        style.setRightBorderColor(colour(RULE));
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
