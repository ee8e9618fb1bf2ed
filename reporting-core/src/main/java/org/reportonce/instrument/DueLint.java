package org.reportonce.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;

/** Checks when a report says it is due: on a day that every year has, or once. */
final class DueLint {
    private final Instrument instrument;
    private final Problems problems;

    DueLint(Instrument instrument, Problems problems) {
        this.instrument = instrument;
        this.problems = problems;
    }

    void check() {
        Instrument.Due due = instrument.due();
        if (due.once() == null) {
            day(due);
        } else {
            once(due, due.once());
        }
        due.dates().forEach(this::date);
    }

    private void day(Instrument.Due due) {
        boolean possible = due.yearsAfter() >= 0 && due.yearsAfter() <= 10;
        try {
            // A year that is not a leap year, so that 29 February is refused.
            LocalDate.of(Year.of(2025).getValue(), Math.toIntExact(due.month()), Math.toIntExact(due.day()));
        } catch (DateTimeException | ArithmeticException e) {
            possible = false;
        }
        if (!possible) {
            problems.error(
                    "instrument-due-impossible",
                    "due",
                    "month",
                    String.valueOf(due.month()),
                    "day",
                    String.valueOf(due.day()),
                    "yearsAfter",
                    String.valueOf(due.yearsAfter()));
        }
    }

    private void once(Instrument.Due due, long years) {
        boolean alone = due.month() == 0
                && due.day() == 0
                && due.yearsAfter() == 0
                && due.dates().isEmpty();
        if (!alone || instrument.duty() == null || years < 1 || years > 10) {
            problems.error("instrument-due-once", "due", "once", String.valueOf(years));
        }
    }

    private void date(String year, LocalDate day) {
        if (!year.matches("[0-9]{4}") || day.getYear() < Integer.parseInt(year)) {
            problems.error("instrument-due-date", "due.dates." + year, "year", year, "date", day.toString());
        }
    }
}
