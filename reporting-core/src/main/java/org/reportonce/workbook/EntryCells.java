package org.reportonce.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.reportonce.workbook.Looks.Look;

/** Writes texts of files into cells: as numbers and dates where they come back as the same text, else as text. */
record EntryCells(Looks looks) {
    /** Characters that a cell takes. */
    static final int LONGEST = 32_767;

    static final String TEXT = "@";
    static final String DAY = "yyyy-mm-dd";
    static final String WHOLE = "#,##0";
    /** Years and the like: no groups of three. */
    static final String PLAIN_WHOLE = "0";

    /** Characters that one character may become, such as {@code _x000D_}. */
    private static final int ESCAPE = 7;

    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,14})(?:\\.([0-9]{1,9}))?");

    /** Excel keeps 15 digits of a number. */
    private static final int DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2400, 1, 1);

    /** What a cell takes. */
    enum Kind {
        TEXT(EntryCells.TEXT),
        WHOLE(EntryCells.WHOLE),
        YEAR(PLAIN_WHOLE),
        AMOUNT("#,##0.##"),
        DAY(EntryCells.DAY);

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        /** Number format of an empty cell. */
        String format() {
            return format;
        }

        static Kind of(Field field) {
            return switch (field.kind()) {
                case WHOLE -> field.name().equals("year") ? YEAR : WHOLE;
                case AMOUNT -> AMOUNT;
                case DAY -> DAY;
                case TEXT, LOCALIZED, FACT, WORD, LINES, TRUTH, RECORD, RECORDS, ANY -> TEXT;
            };
        }
    }

    /** True for a text that one cell takes whole. */
    static boolean fits(String text) {
        return text.length() <= LONGEST
                && (text.length() <= LONGEST / ESCAPE || escaped(text).length() <= LONGEST);
    }

    /** A cell that tells something, cut where it is longer than a cell takes. It is never a formula. */
    Cell text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(looks.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(escaped(fits(text) ? text : text.substring(0, LONGEST / ESCAPE) + '…'));
        }
        return cell;
    }

    /** A cell to enter something in, with what stands in it so far. */
    void entry(Row row, int column, String text, Kind kind, Look look) {
        Cell cell = row.createCell(column);
        boolean number = kind == Kind.WHOLE || kind == Kind.YEAR || kind == Kind.AMOUNT;
        if (number && exact(text)) {
            BigDecimal value = new BigDecimal(text);
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(looks.of(look, shown(kind, value.scale())));
        } else if (kind == Kind.DAY && day(text)) {
            cell.setCellValue(DateUtil.getExcelDate(LocalDate.parse(text)));
            cell.setCellStyle(looks.of(look, DAY));
        } else {
            cell.setCellStyle(looks.of(look, text.isEmpty() ? kind.format() : TEXT));
            if (!text.isEmpty()) {
                cell.setCellValue(escaped(text));
            }
        }
    }

    private static String shown(Kind kind, int decimals) {
        String whole = kind == Kind.YEAR ? PLAIN_WHOLE : WHOLE;
        return decimals == 0 ? whole : whole + '.' + "0".repeat(decimals);
    }

    private static boolean exact(String text) {
        return NUMBER.matcher(text).matches() && new BigDecimal(text).precision() <= DIGITS;
    }

    private static boolean day(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(FIRST_DAY) && day.isBefore(LAST_DAY);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What XML does not allow is written as Excel writes it, and so is what would be read as such. */
    private static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c)
                    && !(i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1)))
                    && !(i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c));
            boolean bare = (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF || half;
            boolean like = c == '_'
                    && text.regionMatches(i + 1, "x", 0, 1)
                    && text.substring(i).matches("(?s)_x[0-9A-Fa-f]{4}_.*");
            if ((bare || like) && escaped == null) {
                escaped = new StringBuilder(text.substring(0, i));
            }
            if (escaped != null) {
                escaped.append(bare ? String.format(java.util.Locale.ROOT, "_x%04X_", (int) c) : like ? "_x005F_" : c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
