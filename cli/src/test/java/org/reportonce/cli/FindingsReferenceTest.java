package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;

/** Makes the list of all findings and holds the one in {@code docs} to it; {@code -Dgolden.update=true} writes it anew. */
class FindingsReferenceTest {
    private static final Path REFERENCE = Path.of("../docs/findings.md");

    private final List<String> problems = new ArrayList<>();
    private final Instruments instruments =
            Instruments.load(List.of(), (code, origin, subject, arguments) -> problems.add(code));

    @Test
    void listsEveryFindingThereIs() throws IOException {
        String made = reference();

        assertThat(problems).isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(REFERENCE, made);
        }
        assertThat(REFERENCE)
                .as("docs/findings.md is stale; -Dgolden.update=true writes it anew")
                .hasContent(made);
    }

    private String reference() {
        Catalogue catalogue = catalogue();
        Set<String> aboutFiles = new TreeSet<>();
        Set<String> aboutContent = new TreeSet<>();
        catalogue.codes().forEach(code -> (catalogue.data(code) ? aboutFiles : aboutContent).add(code));
        StringBuilder text = new StringBuilder("""
                # Findings

                Made from the catalogue and the instruments; do not edit by hand. `bin/reportonce rule CODE` prints all there is to a finding: what it
                says, how to fix it, why it matters, a bad and a good example. How to read and accept findings: [checking](guide/checking.md).


                "Rule V01" to "rule V44" in a source number the errors that reviews of ATT reports name again and again, "rule R-01" to "rule
                R-31" those seen in PoA national reports; "typical mistakes" are those of submissions to the UN Register. The lists are common
                knowledge of the field, not official texts.

                """);
        text.append("## About the content\n\n");
        text.append(
                        "The weight depends on the report. A report with a dash does not ask for the finding. They can be accepted in")
                .append(" `waivers.yaml`.\n\n");
        row(text, "code", "title", "by default", instruments.ids(), "source");
        rule(text, 4 + instruments.ids().size());
        for (String code : aboutContent) {
            FindingText finding = catalogue.text(code);
            List<String> weights =
                    instruments.ids().stream().map(id -> weight(id, code)).toList();
            row(text, '`' + code + '`', finding.title(), word(catalogue.severity(code)), weights, finding.source());
        }
        text.append("\n## About the files\n\nThey concern every report and cannot be accepted.\n\n");
        row(text, "code", "title", "weight", List.of(), "source");
        rule(text, 4);
        for (String code : aboutFiles) {
            FindingText finding = catalogue.text(code);
            row(text, '`' + code + '`', finding.title(), word(catalogue.severity(code)), List.of(), finding.source());
        }
        return text.toString();
    }

    private Catalogue catalogue() {
        Catalogue catalogue = Catalogue.standard("en");
        for (Instrument instrument : instruments.all()) {
            Long from = instrument.years().from();
            int year = from == null ? 2000 : from.intValue();
            catalogue = catalogue.with(instruments
                    .byId(instrument.id(), year, (code, origin, subject, arguments) -> problems.add(code))
                    .orElseThrow()
                    .findingTexts("en"));
        }
        return catalogue;
    }

    /** One word when all versions of a report agree. */
    private String weight(String report, String code) {
        Map<String, String> weights = new LinkedHashMap<>();
        for (Instrument instrument : instruments.all()) {
            if (instrument.id().equals(report)) {
                Severity severity = instrument.checks().get(code);
                weights.put(instrument.version(), severity == null ? "–" : word(severity));
            }
        }
        Set<String> words = new LinkedHashSet<>(weights.values());
        return words.size() == 1
                ? words.iterator().next()
                : weights.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void rule(StringBuilder text, int columns) {
        text.append('|').append("---|".repeat(columns)).append('\n');
    }

    private static void row(
            StringBuilder text, String code, String title, String weight, List<String> weights, String source) {
        List<String> cells = new ArrayList<>(List.of(code, title, weight));
        cells.addAll(weights);
        cells.add(source);
        text.append("| ")
                .append(cells.stream()
                        .map(cell -> cell.strip().replaceAll("\\s+", " ").replace("|", "\\|"))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}
