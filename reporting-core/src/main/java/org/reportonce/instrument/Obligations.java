package org.reportonce.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.instrument.Obligation.Kind;

/** Says whether a State owes a report. */
final class Obligations {
    private static final Map<Integer, String> NUMBERS = Map.of(2, "two", 3, "three", 4, "four", 5, "five");

    private final Sentences sentences;

    Obligations(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The obligation for one period.
     *
     * @param asked what the condition {@code owedBy} says; true when there is none
     */
    Obligation of(Instrument instrument, State state, Period period, boolean asked) {
        Optional<LocalDate> due = DueDates.due(instrument, state, period.year());
        Instrument.Duty duty = instrument.duty();
        if (!asked) {
            return new Obligation(Kind.NOT_OWED, false, sentences.get("not-meant", "state", state.code()), due);
        }
        if (!DueDates.lastYear(instrument, period.year())) {
            return between(instrument, period);
        }
        if (duty != null) {
            return underTreaty(instrument, duty, state, period, due);
        }
        if (instrument.binding()) {
            return new Obligation(Kind.OWED, true, sentences.get("owed-by-members"), due);
        }
        String sentence = period.years() == 1
                ? sentences.get("requested")
                : sentences.get("requested-years", "years", number(period.years()), "period", period.text());
        return new Obligation(Kind.VOLUNTARY, true, sentence, due);
    }

    /** A year that ends no period: the report comes with the next one. */
    private Obligation between(Instrument instrument, Period period) {
        Period next = DueDates.period(instrument, period.year() + 1);
        return new Obligation(
                Kind.NOT_DUE,
                false,
                sentences.get(
                        "between",
                        "years",
                        number(period.years()),
                        "year",
                        Integer.toString(period.year()),
                        "next",
                        next.text(),
                        "due",
                        DueDates.due(instrument, next.year()).toString()),
                Optional.empty());
    }

    private static String number(int years) {
        return NUMBERS.getOrDefault(years, Integer.toString(years));
    }

    private Obligation underTreaty(
            Instrument instrument, Instrument.Duty duty, State state, Period period, Optional<LocalDate> due) {
        Optional<State.TreatyStatus> status = state.treaty(duty.treaty());
        Optional<LocalDate> inForce = DueDates.entryIntoForce(duty, state);
        if (inForce.isEmpty()) {
            boolean signed = status.map(s -> s.signed() != null).orElse(false);
            return new Obligation(
                    signed ? Kind.VOLUNTARY : Kind.NOT_OWED,
                    false,
                    sentences.get(signed ? "signatory" : "not-party", "state", state.code(), "treaty", duty.treaty()),
                    due);
        }
        LocalDate until = status.map(State.TreatyStatus::until).orElse(null);
        if (until != null && until.isBefore(period.first())) {
            return new Obligation(
                    Kind.NOT_OWED,
                    false,
                    sentences.get("left", "state", state.code(), "treaty", duty.treaty(), "day", until.toString()),
                    due);
        }
        return instrument.due().once() == null
                ? everyTime(instrument, duty, state, period, inForce.get(), due)
                : once(instrument, duty, state, period, inForce.get(), due);
    }

    private Obligation everyTime(
            Instrument instrument,
            Instrument.Duty duty,
            State state,
            Period period,
            LocalDate inForce,
            Optional<LocalDate> due) {
        int first = DueDates.firstYear(instrument, state).orElseThrow();
        boolean owed = period.year() >= first;
        return new Obligation(
                owed ? Kind.OWED : Kind.NOT_YET,
                owed,
                sentences.get(
                        owed ? "owed" : "not-yet",
                        "state",
                        state.code(),
                        "treaty",
                        duty.treaty(),
                        "day",
                        inForce.toString(),
                        "first",
                        Integer.toString(first),
                        "due",
                        DueDates.due(instrument, first).toString()),
                due);
    }

    /** A report that is filed once: owed from entry into force until it is filed; what changes later is an update. */
    private Obligation once(
            Instrument instrument,
            Instrument.Duty duty,
            State state,
            Period period,
            LocalDate inForce,
            Optional<LocalDate> due) {
        Optional<State.Filing> filed = state.filings().stream()
                .filter(filing -> filing.report().equals(instrument.id()) && filing.year() <= period.year())
                .max(Comparator.comparingLong(State.Filing::year));
        boolean yet = !inForce.isAfter(period.last());
        Kind kind = filed.isPresent() ? Kind.NOT_DUE : yet ? Kind.OWED : Kind.NOT_YET;
        LocalDate day = filed.map(State.Filing::date).orElse(null);
        return new Obligation(
                kind,
                kind == Kind.OWED,
                sentences.get(
                        filed.isEmpty()
                                ? yet ? "once-owed" : "once-not-yet"
                                : day == null ? "once-filed-on-year" : "once-filed",
                        "state",
                        state.code(),
                        "treaty",
                        duty.treaty(),
                        "day",
                        inForce.toString(),
                        "due",
                        due.map(LocalDate::toString).orElse(""),
                        "year",
                        filed.map(filing -> Long.toString(filing.year())).orElse(""),
                        "filed",
                        String.valueOf(day)),
                due);
    }
}
