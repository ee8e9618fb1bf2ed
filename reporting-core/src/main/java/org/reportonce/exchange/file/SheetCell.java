package org.reportonce.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import org.reportonce.read.Blanks;
import org.reportonce.xlsx.SerialDay;
import org.reportonce.xlsx.XlsxCell;

/**
 * A cell of a foreign workbook as text.
 *
 * @param text the text; digits with a point for numbers, with zeros in front where they are shown, {@code 2025-12-31} for dates, {@code 2025-12} where no day is shown
 * @param kind what it says of itself
 */
record SheetCell(String text, CellKind kind) {
    /** Digits, and places before or behind the point, beyond which a number is left as it is written. */
    private static final int LONGEST_NUMBER = 40;
    /** 31 December 9999, the last day that a spreadsheet program knows. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    static SheetCell of(XlsxCell cell, boolean from1904) {
        return switch (cell.kind()) {
            case TEXT -> new SheetCell(Blanks.strip(cell.text()), CellKind.TEXT);
            case NUMBER -> number(cell, from1904);
            case TRUTH -> new SheetCell(Boolean.toString(cell.truth()), CellKind.TEXT);
            case ERROR -> new SheetCell(cell.text(), CellKind.ERROR);
            case NOTHING -> new SheetCell("", CellKind.NO_RESULT);
        };
    }

    private static SheetCell number(XlsxCell cell, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(cell.text().strip());
        } catch (NumberFormatException e) {
            return new SheetCell(Blanks.strip(cell.text()), CellKind.TEXT);
        }
        boolean date = cell.look().date() && !cell.look().time();
        if (date && number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0) {
            String day = SerialDay.of(number.longValue(), from1904).toString();
            return new SheetCell(cell.look().day() ? day : day.substring(0, "2025-12".length()), CellKind.DATE);
        }
        boolean writable = Math.abs((long) number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER;
        return new SheetCell(
                writable ? cell.look().filled(plain(number)) : cell.text().strip(),
                cell.look().power() ? CellKind.POWER : CellKind.NUMBER);
    }

    /** The number without the noise of binary fractions: {@code 0.30000000000000004} is 0.3. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.precision() > 15 && number.scale() > 0 ? number.round(new MathContext(15)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
