package org.reportonce.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;

/** Says whether a State owes a report. */
final class Obligations {
    private final Sentences sentences;

    Obligations(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The obligation for one year.
     *
     * @param asked what the condition {@code owedBy} says; true when there is none
     */
    Obligation of(Instrument instrument, State state, Period period, boolean asked) {
        LocalDate due = DueDates.due(instrument, period.year());
        Instrument.Duty duty = instrument.duty();
        if (!asked) {
            return new Obligation(
                    Obligation.Kind.NOT_OWED, false, sentences.get("not-meant", "state", state.code()), due);
        }
        if (duty == null) {
            return new Obligation(Obligation.Kind.VOLUNTARY, true, sentences.get("requested"), due);
        }
        return underTreaty(instrument, duty, state, period, due);
    }

    private Obligation underTreaty(
            Instrument instrument, Instrument.Duty duty, State state, Period period, LocalDate due) {
        Optional<State.TreatyStatus> status = state.treaty(duty.treaty());
        Optional<LocalDate> inForce = DueDates.entryIntoForce(duty, state);
        if (inForce.isEmpty()) {
            boolean signed = status.map(s -> s.signed() != null).orElse(false);
            return new Obligation(
                    signed ? Obligation.Kind.VOLUNTARY : Obligation.Kind.NOT_OWED,
                    false,
                    sentences.get(signed ? "signatory" : "not-party", "state", state.code(), "treaty", duty.treaty()),
                    due);
        }
        LocalDate until = status.map(State.TreatyStatus::until).orElse(null);
        if (until != null && until.isBefore(period.first())) {
            return new Obligation(
                    Obligation.Kind.NOT_OWED,
                    false,
                    sentences.get("left", "state", state.code(), "treaty", duty.treaty(), "day", String.valueOf(until)),
                    due);
        }
        int first = DueDates.firstYear(instrument, state).orElseThrow();
        boolean owed = period.year() >= first;
        return new Obligation(
                owed ? Obligation.Kind.OWED : Obligation.Kind.NOT_YET,
                owed,
                sentences.get(
                        owed ? "owed" : "not-yet",
                        "state",
                        state.code(),
                        "treaty",
                        duty.treaty(),
                        "day",
                        String.valueOf(inForce.get()),
                        "first",
                        String.valueOf(first),
                        "due",
                        String.valueOf(DueDates.due(instrument, first))),
                due);
    }
}
