package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Restricted facts, answers and records of events are in no file of an edition that must not show them: not in an answer or its
 * details, not in a reason, a list of changes or a figure, and no figure is printed as exact from which they could be taken away.
 */
class NoRestrictedFactLeaksTest {
    /** What stands in every text that must not be seen. */
    private static final String CANARY = "ZQX";

    /** Every number that must not be seen; no sum with the other figures of Arandia leaves these hundred thousand. */
    private static final String NUMBER = "790001";

    private static final String SUMS = "(?<![0-9A-Za-z#])79[0-9]{4}(?![0-9A-Za-z])";

    private static final String REPORTS = "att-annual,unroca,poa,att-initial,sdg-16-4-2";

    /** Tables of events: columns of text and of numbers that hold what must not be seen, and what else a line needs. */
    private static final Map<String, Map<String, String>> SECRET = Map.of(
            "recoveries",
            secret(
                    "circumstance:seized type:pistol date:2025 marked:yes recorded:yes trace:national outcome:domestic-hit "
                            + "diversionPoint:private-holder disposal:destroyed programme:amnesty",
                    "quantity",
                    "region authority comments"),
            "losses",
            secret(
                    "kind:theft place:state-stock type:pistol partner:XQQ diversionPoint:state-stock",
                    "quantity recovered",
                    "lessons comments"),
            "tracing",
            secret("way:received partner:XQQ", "quantity answered refused successful days", "channel reasons comments"),
            "destructions",
            secret("provenance:surplus type:rifle method:cutting-or-shredding", "quantity", "authority comments"),
            "assistance",
            secret(
                    "role:wanted area:brokering nature:financial currency:EUR proposal:yes",
                    "value",
                    "description duration partner attachment comments"),
            "enforcement",
            secret("area:export step:conviction", "quantity", "description authority comments"));

    @TempDir
    private Path folder;

    private Path year;

    private static Map<String, String> secret(String others, String numbers, String texts) {
        Map<String, String> cells = new HashMap<>();
        for (String other : others.split(" ", -1)) {
            cells.put(other.substring(0, other.indexOf(':')), other.substring(other.indexOf(':') + 1));
        }
        for (String number : numbers.split(" ", -1)) {
            cells.put(number, NUMBER);
        }
        for (String text : texts.split(" ", -1)) {
            cells.put(text, CANARY + '-' + text);
        }
        return cells;
    }

    @BeforeEach
    void copy() throws IOException {
        year = Datasets.copy(folder);
        state(
                "  - {code: XFF, name: Fenland, unMember: true}",
                "  - {code: XFF, name: Fenland, unMember: true}\n  - {code: XQQ, name: Quxland, unMember: true}");
    }

    private void state(String from, String to) throws IOException {
        change(year.resolveSibling("state.yaml"), from, to);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Adds a line with what must not be seen to each table of events of both years. */
    private void secretLines(String release, boolean withheld) throws IOException {
        for (String folder : List.of("2024", "2025")) {
            for (Map.Entry<String, Map<String, String>> table : SECRET.entrySet()) {
                Map<String, String> cells = new HashMap<>(table.getValue());
                cells.replace("date", folder);
                cells.put("id", "Z-1");
                cells.put("release", release);
                cells.put("note", CANARY + "-note");
                if (withheld) {
                    cells.put("withheld", String.join(" ", hidden(table.getValue())));
                }
                add(year.resolveSibling(folder).resolve(table.getKey() + ".csv"), cells);
            }
        }
    }

    /** Columns that hold what must not be seen, and those that would tell of it. */
    private static List<String> hidden(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals(NUMBER)
                        || cell.getValue().startsWith(CANARY)
                        || cell.getKey().equals("partner"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Path table, Map<String, String> line) throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("id"));
        if (Files.exists(table)) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
                reader.forEach(each -> lines.add(new HashMap<>(each.getFieldsAsMap())));
            }
        }
        lines.forEach(each -> each.put("release", "public"));
        lines.add(line);
        lines.stream()
                .flatMap(each -> each.keySet().stream())
                .sorted()
                .distinct()
                .forEach(columns::add);
        Stream<String> rows = lines.stream()
                .map(each -> String.join(
                        ",",
                        columns.stream()
                                .distinct()
                                .map(column ->
                                        '"' + each.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                                .toList()));
        Files.write(
                table,
                Stream.concat(
                                Stream.of(String.join(
                                        ",", columns.stream().distinct().toList())),
                                rows)
                        .toList());
    }

    private Map<String, String> written(String reports, String edition, String formats) throws IOException {
        Path out = folder.resolve("out-" + edition);
        List<Object> words = new ArrayList<>(
                List.of("render", year, "--draft", "--reports", reports, "--edition", edition, "-o", out, Run.TODAY));
        if (!formats.isEmpty()) {
            words.addAll(List.of("--formats", formats));
        }
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.out() + run.err()).isLessThan(2);
        return WrittenFiles.texts(out);
    }

    private static void nothingLeaks(Map<String, String> texts) {
        assertThat(texts)
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain(CANARY, "Quxland", "XQQ")
                        .doesNotContainPattern(SUMS));
    }

    @Test
    void restrictedRecordsAreInNoFileOfThePublicEdition() throws IOException {
        secretLines("restricted", false);

        Map<String, String> texts = written(REPORTS, "public", "");

        assertThat(texts).hasSizeGreaterThan(60);
        nothingLeaks(texts);
        assertThat(questions("poa"))
                .as("what a restricted record adds to is not printed as exact")
                .containsEntry("surplus.destroyedN", "2024: 900 (at-least); 2025: 1290 (at-least)")
                .containsEntry("trace.received", "2024: 8 (at-least); 2025: 11 (at-least)")
                .containsEntry("coll.traced", "711 at-least")
                .containsEntry("brok.assist", "no");
        assertThat(texts.get("XAA-2025-sdg-16-4-2.json"))
                .as("no share of what is not all there")
                .contains("\"withheld\"")
                .doesNotContain("\"percent\"");
    }

    @Test
    void theSameRecordsAreSeenWhenTheyArePublic() throws IOException {
        secretLines("public", false);

        String all =
                String.join("\n", written("poa,sdg-16-4-2", "public", "json").values());

        assertThat(all)
                .as("so that this test would notice a leak")
                .contains("Quxland", "ZQX-region", "ZQX-lessons", "ZQX-reasons", "ZQX-description", "ZQX-attachment")
                .containsPattern(SUMS)
                .contains("\"percent\"");
    }

    @Test
    void questionnairesThatArePublishedShowNothingRestrictedInAnyEdition() throws IOException {
        secretLines("restricted", false);

        nothingLeaks(written("poa,sdg-16-4-2", "restricted", "json,csv,html"));
    }

    @Test
    void withheldCellsOfRecordsAreInNoFileOfThePublicEdition() throws IOException {
        secretLines("public", true);

        nothingLeaks(written(REPORTS, "public", "json,csv,html"));
        assertThat(questions("poa"))
                .containsEntry("surplus.destroyedN", "2024: 900 (at-least); 2025: 1290 (at-least)")
                .containsEntry("coll.traced", "711 at-least");
    }

    @Test
    void restrictedFactsAndAnswersAreInNoFileOfThePublicEdition() throws IOException {
        restrictFacts();

        Map<String, String> texts = written(REPORTS, "public", "");

        nothingLeaks(texts);
        assertThat(questions("att-initial"))
                .containsEntry("exports.assessment", "withheld")
                .containsEntry("system.further", "withheld")
                .containsEntry("brokering.regulated", "yes");
        assertThat(questions("poa"))
                .containsEntry("mark.antiRemoval", "withheld")
                .containsEntry("gender.policy", "withheld");
    }

    @Test
    void restrictedEditionOfAReportBetweenGovernmentsShowsThem() throws IOException {
        restrictFacts();

        String all = String.join(
                "\n", written("att-initial", "restricted", "json,html").values());

        assertThat(all).contains("ZQX-ASSESSMENT", "ZQX-FURTHER");
    }

    /** Facts of today, of the time of the last filing, and answers to one form. */
    private void restrictFacts() throws IOException {
        state(
                "gender: {answer: yes, details: The action",
                "gender: {release: restricted, answer: yes, details: ZQX-GENDER The action");
        state(
                "againstRemoval: {answer: yes, details: \"",
                "againstRemoval: {release: restricted, answer: yes, details: \"ZQX-REMOVAL ");
        state(
                "riskAssessment: {answer: yes, details: \"Export",
                "riskAssessment: {release: restricted, answer: yes, details: \"ZQX-ASSESSMENT Export");
        state(
                "    refusal: {answer: yes, details: \"Section 8",
                "    refusal:\n      - {answer: no, details: ZQX-BEFORE, release: restricted, until: 2022-12-31}\n"
                        + "      - {since: 2023-01-01, answer: yes, details: \"Section 8");
        state(
                "    mitigation: {answer: yes, details: Conditions and joint visits after delivery.}",
                "    mitigation:\n      - {answer: no, details: Not yet., until: 2022-12-31}\n"
                        + "      - {since: 2023-01-01, answer: yes, details: ZQX-NOW, release: restricted}");
        change(
                year.resolve("dataset.yaml"),
                "system.further: The Licensing Authority publishes a guide for exporters and brokers every year.",
                "system.further: {answer: ZQX-FURTHER, release: restricted}");
        change(
                year.resolve("dataset.yaml"),
                "manufacture: {answer: yes, details: Two workshops for the conversion of blank-firing pistols were closed.}",
                "manufacture: {answer: yes, release: restricted, details: ZQX-ACTION}");
    }

    @Test
    void countingTheWorkShowsNoValues() throws IOException {
        restrictFacts();
        secretLines("restricted", false);

        for (List<String> command : List.of(
                List.of("burden", year.toString()),
                List.of("burden", year.toString(), "--format", "json"),
                List.of("crosswalk", "--format", "csv"))) {
            Run run = Run.of(command, Run.TODAY);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).doesNotContain(CANARY, NUMBER);
        }
    }

    /** Answers by question, with the unit or qualifier beside them. */
    private Map<String, String> questions(String report) throws IOException {
        Map<String, String> answers = new HashMap<>();
        Path file = folder.resolve("out-public/XAA-2025-" + report + "-questions.csv");
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
                lines.forEach(line -> answers.put(
                        line.getField("id"), (line.getField("answer") + ' ' + line.getField("unit")).strip()));
            }
        }
        return answers;
    }
}
