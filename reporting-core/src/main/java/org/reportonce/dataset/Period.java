package org.reportonce.dataset;

import java.time.LocalDate;

/**
 * The calendar years a report covers.
 *
 * @param year last year, from 1992, the first year of the UN Register, to 2200; the year of the folder
 * @param years number of years: 1, or 2 for a biennial report
 */
public record Period(int year, int years) {
    /** First year that a dataset may be about. */
    public static final int EARLIEST = 1900;

    /** Last year that a dataset may be about. */
    public static final int LATEST = 2200;

    public Period {
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException("not a reporting year: " + year);
        }
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("not a number of years: " + years);
        }
    }

    /** One calendar year. */
    public Period(int year) {
        this(year, 1);
    }

    /** The first year. */
    public int start() {
        return year - years + 1;
    }

    /** 1 January of the first year. */
    public LocalDate first() {
        return LocalDate.of(start(), 1, 1);
    }

    /** 31 December of the last year. */
    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** {@code 2025}, or {@code 2024–2025}. */
    public String text() {
        return years == 1 ? Integer.toString(year) : start() + "–" + year;
    }
}
