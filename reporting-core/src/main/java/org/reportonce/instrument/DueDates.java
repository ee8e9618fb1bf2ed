package org.reportonce.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.reportonce.dataset.State;

/** When a treaty duty begins and when reports are due, computed from treaty dates and the instrument's own rule. */
public final class DueDates {
    private DueDates() {}

    /**
     * Day the report on a year is due.
     *
     * @throws DateTimeException when the rule names a day that year does not have; the loader refuses such a rule
     */
    public static LocalDate due(Instrument instrument, int year) {
        Instrument.Due due = instrument.due();
        return LocalDate.of(
                Math.toIntExact(year + due.yearsAfter()), Math.toIntExact(due.month()), Math.toIntExact(due.day()));
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
