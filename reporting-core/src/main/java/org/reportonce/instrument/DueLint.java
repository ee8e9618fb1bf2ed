package org.reportonce.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

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
        Long once = due.once();
        if (once == null) {
            day(due);
        } else {
            once(due, once);
        }
        due.dates().forEach(this::date);
    }

    private void day(Instrument.Due due) {
        if (!possible(due.month(), due.day(), due.yearsAfter())) {
            problems.error(
                    "instrument-due-impossible",
                    "due",
                    "month",
                    given(due.month()),
                    "day",
                    given(due.day()),
                    "yearsAfter",
                    given(due.yearsAfter()));
        }
    }

    private static boolean possible(@Nullable Long month, @Nullable Long day, @Nullable Long yearsAfter) {
        if (month == null || day == null || yearsAfter == null || yearsAfter < 0 || yearsAfter > 10) {
            return false;
        }
        try {
            // A year that is not a leap year, so that 29 February is refused.
            LocalDate.of(Year.of(2025).getValue(), Math.toIntExact(month), Math.toIntExact(day));
            return true;
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static String given(@Nullable Long number) {
        return number == null ? "?" : number.toString();
    }

    private void once(Instrument.Due due, long years) {
        boolean alone = due.month() == null
                && due.day() == null
                && due.yearsAfter() == null
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
