package org.reportonce;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.DueDates;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.Labels;

/**
 * The instruments there are, for people.
 *
 * @param settings language and folders of instruments
 */
record InstrumentList(Settings settings) {
    /** A year for which no form names a day of its own. */
    private static final int SOME_YEAR = 1900;

    /**
     * The instruments, none of them broken.
     *
     * @throws UnusableInput when one is
     */
    Instruments sound() {
        List<String> problems = new ArrayList<>();
        Catalogue catalogue = Catalogue.standard(settings.language());
        Reporter reporter = (code, origin, subject, arguments) -> {
            Finding finding = new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty());
            problems.add(origin + ": " + catalogue.message(finding) + '\n' + catalogue.hint(finding));
        };
        Instruments instruments = Instruments.load(settings.instruments(), reporter);
        instruments.lint(reporter);
        if (!problems.isEmpty()) {
            throw new UnusableInput("Some instruments cannot be used:\n" + String.join("\n", problems));
        }
        return instruments;
    }

    List<InstrumentInfo> all() {
        Instruments instruments = sound();
        List<InstrumentInfo> list = new ArrayList<>();
        for (Instrument instrument : instruments.all()) {
            Long from = instrument.years().from();
            Long until = instrument.years().until();
            Optional<Labels> labels = instruments
                    .byId(instrument.id(), from == null ? 2000 : from.intValue(), (c, o, s, a) -> {})
                    .map(loaded -> loaded.labels(settings.language()));
            list.add(new InstrumentInfo(
                    instrument.id(),
                    instrument.version(),
                    labels.map(Labels::title).orElse(""),
                    labels.map(Labels::shortTitle).orElse(""),
                    (from == null ? "" : from) + "–" + (until == null ? "" : until),
                    owedBy(instrument, labels.map(Labels::askedOf).orElse("")),
                    due(instrument),
                    instrument.verified()));
        }
        return list;
    }

    private static String owedBy(Instrument instrument, String asked) {
        Instrument.Duty duty = instrument.duty();
        if (!asked.isEmpty()) {
            return duty == null && !instrument.binding() ? asked + "; voluntary" : asked;
        }
        return duty == null
                ? "voluntary"
                : "parties to the " + duty.treaty() + ", from "
                        + (duty.firstYearAfter() == 0 ? "the" : "the first full") + " year after entry into force";
    }

    private static String due(Instrument instrument) {
        Instrument.Due due = instrument.due();
        Long once = due.once();
        if (once != null) {
            return "once, within " + (once == 1 ? "a year" : once + " years") + " of entry into force";
        }
        LocalDate sample = DueDates.due(instrument, SOME_YEAR);
        int after = sample.getYear() - SOME_YEAR;
        Instrument.Span span = instrument.period();
        return sample.getDayOfMonth() + " "
                + sample.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + (after == 1 ? " of the next year" : ", " + after + " years after")
                + (span == null || span.years() == 1 ? "" : ", every " + span.years() + " years");
    }
}
