package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed for the real States is what they published: line by line, in every format of both reports, and nothing else. */
class PublishedFiguresTest {
    /** Row in which an item of the source is printed; what is not named here is left out. Reasons stand in the datasets' notes. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("UNROCA I", "I"),
            Map.entry("UNROCA II", "II"),
            Map.entry("UNROCA IV", "IV.a"),
            Map.entry("UNROCA V", "V.a"),
            Map.entry("UNROCA VI", "VI"),
            Map.entry("UNROCA VII", "VII.a"),
            Map.entry("UNROCA-SALW SA3+SA4", "SA"),
            Map.entry("UNROCA-SALW LW2+LW3", "LW"),
            Map.entry("UNROCA-SALW SA4", "SA.4"),
            Map.entry("UNROCA-SALW SALW", "SA"),
            Map.entry("NCACC item missiles", "VII.a"),
            Map.entry("NCACC item machine guns", "SA.5"),
            Map.entry("NCACC item 40 mm MGL", "LW.2"),
            Map.entry("NCACC item armoured vehicles", "II"),
            Map.entry("NCACC item artillery", "III"),
            Map.entry("NCACC item anti-materiel rifles", "LW.7"),
            Map.entry("NCACC item 40 mm weapons", "LW.2"),
            Map.entry("NCACC item 60 mm", "LW.6"),
            Map.entry("NCACC item sniper rifles", "SA.2"));

    /** Names that the reports print in place of those in the source. "Korea" is a judgement explained at record ZA13-05. */
    private static final Map<String, String> NAMES = Map.of(
            "United States", "United States of America",
            "Korea", "Republic of Korea");

    /** Records that are no line with a partner in the source: it gives a total and says nothing more of them. */
    private static final Map<String, String> REST_OF_A_TOTAL = Map.of("UA14-07", "III", "UA14-09", "IV");

    /** The published reports there are. */
    enum Published {
        UKR_2014,
        UKR_2017,
        ZAF_2013,
        ZAF_2014;

        private final String state = name().substring(0, 3);
        private final String year = name().substring(4);

        Path dataset() {
            return Path.of("../example-reports", state, year);
        }

        String report(String id) {
            return state + '-' + year + '-' + id;
        }

        List<NamedCsvRecord> facts() throws IOException {
            String file = state.toLowerCase(java.util.Locale.ROOT) + '-' + year + "-exports.csv";
            return records(Path.of("src/test/resources/facts", file));
        }
    }

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void everyFormatPrintsThePublishedLinesAndNothingElse(Published published) throws IOException {
        render(published);

        for (String report : List.of("att-annual", "unroca")) {
            List<PrintedLine> expected = expected(published, report.equals("att-annual"));
            PrintedTables tables = new PrintedTables(out, published.report(report));
            for (Map.Entry<String, PrintedTables.Reader> format :
                    PrintedTables.formats().entrySet()) {
                assertThat(format.getValue().read(tables))
                        .as("%s as %s", published.report(report), format.getKey())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "UKR_2014")
    void linesOfACategoryMakeItsPublishedTotal(Published published) throws IOException {
        render(published);

        for (String report : List.of("att-annual", "unroca")) {
            Map<String, Long> sums = new LinkedHashMap<>();
            for (PrintedLine line : new PrintedTables(out, published.report(report)).csv()) {
                sums.merge(line.row().replaceFirst("\\..*", ""), Long.valueOf(line.items()), Long::sum);
            }
            Map<String, Long> totals = new LinkedHashMap<>();
            for (NamedCsvRecord fact : published.facts()) {
                if (isTotal(fact)) {
                    totals.put(fact.getField("category"), Long.valueOf(fact.getField("number")));
                }
            }
            assertThat(sums).isEqualTo(totals).hasSize(7);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZAF_2013", "ZAF_2014"})
    void whatNoCategoryCoversIsInNoFile(Published published) throws IOException {
        render(published);
        TreeSet<String> partners = new TreeSet<>();
        TreeSet<String> printed = new TreeSet<>();
        for (NamedCsvRecord fact : published.facts()) {
            (ROWS.containsKey(item(fact)) ? printed : partners).add(partner(fact));
        }
        partners.removeIf(name -> name.isEmpty() || String.join(";", printed).contains(name));
        List<String> items = records(published.dataset().resolve("transfers.csv")).stream()
                .filter(each -> each.getField("category").equals("OUT"))
                .map(each -> each.getField("designation"))
                .toList();
        assertThat(items).isNotEmpty();
        assertThat(partners).isNotEmpty();

        assertThat(WrittenFiles.texts(out))
                .isNotEmpty()
                .allSatisfy((name, text) ->
                        assertThat(text).as(name).doesNotContain(items).doesNotContain(partners));
    }

    private void render(Published published) {
        Run run = Run.of("render", published.dataset(), "-o", out, "--today", "2026-04-20");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    private static List<PrintedLine> expected(Published published, boolean values) throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        for (NamedCsvRecord fact : published.facts()) {
            String row = ROWS.get(item(fact));
            if (row != null && !isTotal(fact)) {
                lines.add(new PrintedLine(
                        row,
                        partner(fact),
                        number(fact),
                        values ? (fact.getField("value") + ' ' + fact.getField("currency")).strip() : ""));
            }
        }
        for (NamedCsvRecord each : records(published.dataset().resolve("transfers.csv"))) {
            String row = REST_OF_A_TOTAL.get(each.getField("id"));
            if (row != null) {
                assertThat(each.getField("note"))
                        .as("judgement on %s", each.getField("id"))
                        .isNotBlank();
                lines.add(new PrintedLine(row, "", each.getField("quantity"), ""));
            }
        }
        return lines;
    }

    private static String item(NamedCsvRecord fact) {
        return fact.getField("category_scheme") + ' ' + fact.getField("category");
    }

    private static boolean isTotal(NamedCsvRecord fact) {
        return (fact.getField("category") + fact.getField("item_as_reported")).contains("TOTAL");
    }

    private static String partner(NamedCsvRecord fact) {
        String name = fact.getField("partner_as_reported");
        return NAMES.getOrDefault(name, name).replace("; ", ", ");
    }

    private static String number(NamedCsvRecord fact) {
        if (fact.getField("number").isEmpty()) {
            return "unknown";
        }
        String qualifier = fact.getField("number_qualifier");
        return (qualifier.equals("exact") ? "" : qualifier.replace('_', ' ') + ' ') + fact.getField("number");
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        assertThat(Files.size(file)).isPositive();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
