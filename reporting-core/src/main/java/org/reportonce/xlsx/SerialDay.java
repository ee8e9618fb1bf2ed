package org.reportonce.xlsx;

import java.time.LocalDate;

/** Days as workbooks number them. */
public final class SerialDay {
    /** The number of 29 February 1900, a day that there never was. */
    private static final long MISSING_DAY = 60;

    private SerialDay() {}

    /**
     * The day of a number.
     *
     * @param number whole days; 1 is 1 January 1900, or 0 is 1 January 1904
     * @param from1904 true for a workbook that counts from 1904
     */
    public static LocalDate of(long number, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        // The calendar of spreadsheet programs has a 29 February 1900.
        return LocalDate.of(1899, 12, number < MISSING_DAY ? 31 : 30).plusDays(number);
    }
}
