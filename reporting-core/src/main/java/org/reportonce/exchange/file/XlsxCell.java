package org.reportonce.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.reportonce.read.Blanks;

/**
 * A cell of a workbook as text.
 *
 * @param text the text; digits with a point for numbers, {@code 2025-12-31} for dates
 * @param kind what it says of itself
 * @param formula true when it holds the result of a formula
 */
record XlsxCell(String text, CellKind kind, boolean formula) {
    private static final XlsxCell EMPTY = new XlsxCell("", CellKind.TEXT, false);
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|NAME\\?|DIV/0!|VALUE!|NUM!|NULL!|SPILL!|CALC!)");
    /** What a number format says outside quotes, colours and escapes. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final int LONGEST_NUMBER = 40;

    static XlsxCell of(@Nullable Cell cell) {
        if (cell == null || (cell.getType() == CellType.EMPTY && cell.getFormula() == null)) {
            return EMPTY;
        }
        boolean formula = cell.getFormula() != null;
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return formula ? new XlsxCell("", CellKind.NO_RESULT, true) : EMPTY;
        }
        if (cell.getType() == CellType.ERROR || ERROR.matcher(raw).matches()) {
            return new XlsxCell(raw, CellKind.ERROR, formula);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return new XlsxCell(raw.equals("1") ? "true" : raw.equals("0") ? "false" : raw, CellKind.TEXT, formula);
        }
        if (cell.getType() == CellType.STRING) {
            return new XlsxCell(Blanks.strip(cell.asString()), CellKind.TEXT, formula);
        }
        return number(cell, raw, formula);
    }

    private static XlsxCell number(Cell cell, String raw, boolean formula) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return new XlsxCell(Blanks.strip(raw), CellKind.TEXT, formula);
        }
        if (date(cell.getDataFormatString())) {
            String day = day(cell);
            if (!day.isEmpty()) {
                return new XlsxCell(day, CellKind.DATE, formula);
            }
        }
        boolean writable = Math.abs((long) number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER;
        String plain = writable ? plain(number) : raw;
        return new XlsxCell(plain, CellKind.NUMBER, formula);
    }

    /** The number without the noise of binary fractions: {@code 0.30000000000000004} is 0.3. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.precision() > 15 && number.scale() > 0 ? number.round(new MathContext(15)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static boolean date(@Nullable String pattern) {
        if (pattern == null || pattern.equalsIgnoreCase("general")) {
            return false;
        }
        String signs = LITERAL.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        return signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
    }

    private static String day(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return "";
        }
    }
}
