package org.reportonce.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A day, a month or a year.
 *
 * @param year calendar year
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {
    /** @throws DateTimeException when there is no such day or month */
    public PartialDate {
        if (month == 0) {
            if (day != 0) {
                throw new DateTimeException("a day needs its month");
            }
        } else if (day == 0) {
            YearMonth.of(year, month);
        } else {
            LocalDate.of(year, month, day);
        }
    }

    /** ISO 8601 with the precision it has: {@code 2025}, {@code 2025-03} or {@code 2025-03-14}. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
