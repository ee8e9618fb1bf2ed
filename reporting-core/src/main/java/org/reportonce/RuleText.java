package org.reportonce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;

/**
 * A rule as text.
 *
 * @param settings language and folders of instruments
 */
record RuleText(Settings settings) {

    String of(String code) {
        Catalogue catalogue = Catalogue.standard(settings.language());
        Instruments instruments = Instruments.load(settings.instruments(), (c, origin, subject, arguments) -> {});
        List<String> weights = new ArrayList<>();
        for (Instrument instrument : instruments.all()) {
            Severity severity = instrument.checks().get(code);
            if (severity != null) {
                weights.add(severity.name().toLowerCase(Locale.ROOT) + " for " + instrument.id() + ' '
                        + instrument.version());
            }
        }
        Optional<FindingText> found = catalogue.find(code);
        if (found.isEmpty()) {
            catalogue = withInstruments(catalogue, instruments);
            found = catalogue.find(code);
        }
        if (found.isEmpty()) {
            List<String> near = catalogue.near(code);
            throw new UnusableInput("There is no finding with the code \"" + code + "\"."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + '?'));
        }
        return text(code, found.get(), catalogue.severity(code), weights);
    }

    private Catalogue withInstruments(Catalogue catalogue, Instruments instruments) {
        Catalogue all = catalogue;
        for (Instrument instrument : instruments.all()) {
            Long from = instrument.years().from();
            int year = from == null ? 2000 : from.intValue();
            Optional<LoadedInstrument> loaded =
                    instruments.byId(instrument.id(), year, (c, origin, subject, arguments) -> {});
            if (loaded.isPresent()) {
                all = all.with(loaded.get().findingTexts(settings.language()));
            }
        }
        return all;
    }

    private static String text(String code, FindingText text, Severity severity, List<String> weights) {
        StringBuilder out = new StringBuilder();
        out.append(code).append(": ").append(text.title()).append("\n\n");
        line(out, "Says", text.message());
        line(out, "Fix", text.hint());
        line(out, "Why", text.why());
        line(out, "Source", text.source());
        String weight = text.data()
                ? severity.name().toLowerCase(Locale.ROOT) + " for every report; cannot be waived"
                : weights.isEmpty() ? "no instrument asks for it" : String.join(", ", weights);
        line(out, "Weight", weight);
        example(out, "Bad", text.bad());
        example(out, "Good", text.good());
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String text) {
        if (!text.isBlank()) {
            out.append(
                    String.format(Locale.ROOT, "%-8s%s%n", name, text.strip()).replace("\r", ""));
        }
    }

    private static void example(StringBuilder out, String name, Map<String, String> files) {
        files.forEach((file, content) -> {
            out.append('\n').append(name).append(" (").append(file).append("):\n");
            content.lines().forEach(line -> out.append("    ").append(line).append('\n'));
        });
    }
}
