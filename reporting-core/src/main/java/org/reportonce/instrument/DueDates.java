package org.reportonce.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.instrument.Instrument.Parity;

/** When a treaty duty begins and when reports are due, computed from treaty dates and the instrument's own rule. */
public final class DueDates {
    private DueDates() {}

    /**
     * Day the report is due whose last year is the one given.
     *
     * @throws DateTimeException when the rule names a day that year does not have; the loader refuses such a rule, and one
     *     without a day is due once and has no day by year
     */
    public static LocalDate due(Instrument instrument, int year) {
        Instrument.Due due = instrument.due();
        LocalDate special = due.dates().get(Integer.toString(year));
        if (special != null) {
            return special;
        }
        Long month = due.month();
        Long day = due.day();
        Long after = due.yearsAfter();
        if (month == null || day == null || after == null) {
            throw new DateTimeException(instrument.id() + " has no day on which it is due every time");
        }
        return LocalDate.of(Math.toIntExact(year + after), Math.toIntExact(month), Math.toIntExact(day));
    }

    /**
     * As the other, for one State: a report that is due once is due the day before an anniversary of entry into force (ATT
     * Article 13(1): within the first year after it).
     *
     * @return empty when it is due once and the State has not joined the treaty
     */
    public static Optional<LocalDate> due(Instrument instrument, State state, int year) {
        Long once = instrument.due().once();
        if (once == null) {
            return Optional.of(due(instrument, year));
        }
        return Optional.ofNullable(instrument.duty())
                .flatMap(duty -> entryIntoForce(duty, state))
                .map(day -> day.plusYears(once).minusDays(1));
    }

    /** The calendar years a report covers whose last year is the one given. */
    public static Period period(Instrument instrument, int last) {
        Instrument.Span span = instrument.period();
        return new Period(last, span == null ? 1 : Math.toIntExact(span.years()));
    }

    /** True when a report can have the year as its last one. */
    public static boolean lastYear(Instrument instrument, int year) {
        Parity last = instrument.period() == null ? null : instrument.period().last();
        return last == null || (last == Parity.ODD) == (year % 2 == 1);
    }

    /**
     * Day a treaty enters into force for one State: the treaty's own day for those whose instrument was deposited before it,
     * else so many days after deposit (ATT Article 22).
     *
     * @return empty when the State has deposited nothing
     */
    public static Optional<LocalDate> entryIntoForce(Instrument.Duty duty, State state) {
        return state.treaty(duty.treaty())
                .map(State.TreatyStatus::deposited)
                .map(deposited -> deposited.isBefore(duty.entryIntoForce())
                        ? duty.entryIntoForce()
                        : deposited.plusDays(duty.daysAfterDeposit()));
    }

    /**
     * First calendar year a State owes a report on: by practice of the ATT Secretariat the first full year after entry into
     * force.
     *
     * @return empty when the report comes from no treaty, or the State has not joined it
     */
    public static Optional<Integer> firstYear(Instrument instrument, State state) {
        return Optional.ofNullable(instrument.duty())
                .flatMap(duty ->
                        entryIntoForce(duty, state).map(day -> Math.toIntExact(day.getYear() + duty.firstYearAfter())));
    }
}
