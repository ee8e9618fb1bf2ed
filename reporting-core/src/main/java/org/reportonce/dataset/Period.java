package org.reportonce.dataset;

import java.time.LocalDate;

/**
 * The calendar year a report covers.
 *
 * @param year from 1992, the first year of the UN Register, to 2200
 */
public record Period(int year) {
    public Period {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("not a reporting year: " + year);
        }
    }

    /** 1 January. */
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    /** 31 December. */
    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }
}
