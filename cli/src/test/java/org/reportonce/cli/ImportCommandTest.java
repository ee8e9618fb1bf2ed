package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
    private static final String MAPPING = """
            format: reportonce/mapping/1
            id: customs
            file: {encoding: windows-1252, delimiter: ";"}
            year: {column: date, date: dd.MM.yyyy}
            table: transfers
            columns:
              id: {template: "C-{line}"}
              direction: {constant: export}
              status: {constant: actual}
              category: {column: category}
              quantity: {column: number, number: {}}
              partner: {column: state, country: {aliasFile: names.csv}}
              date: {column: date, date: dd.MM.yyyy}
              designation: {column: goods}
            """;

    private static final String TABLE = """
            date;category;number;state;goods
            31.12.2024;I;3;Ruritanië;tanks
            01.02.2025;II;15;Ruritanië;=HYPERLINK("http://a.example")
            02.02.2025;II;x;Ruritanië;carriers
            03.02.2025;IX;1;Ruritanië;carriers
            """;

    @TempDir
    private Path folder;

    private Path mapping;
    private Path table;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        mapping = Files.writeString(folder.resolve("customs.yaml"), MAPPING);
        Files.writeString(folder.resolve("names.csv"), "name,code\nRuritanië,XBB\n");
        table = folder.resolve("customs.csv");
        Files.write(table, TABLE.getBytes(Charset.forName("windows-1252")));
        out = folder.resolve("XAA");
    }

    private Run run(Object... further) {
        return Run.of("import", table, "--mapping", mapping, "-o", out, java.util.List.of(further));
    }

    @Test
    void writesTheTablesOfEachYearAndWhatBecameOfEveryRow() throws IOException {
        Run run = run("--state", "XAA");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("rows read", "2024/transfers", "2025/transfers")
                .contains("customs.csv:4, column \"number\": \"x\" is not written as the mapping says")
                .contains("customs.csv:5, column \"category\"");
        assertThat(run.err()).contains("XAA/imported/customs-rejected.csv");
        assertThat(Files.readString(out.resolve("2025/transfers.csv")))
                .contains("C-3,export,actual,II,\"'=HYPERLINK(\"\"http://a.example\"\")\",,15,,,,XBB")
                .contains(",customs.csv:3\r\n");
        assertThat(Files.readAllLines(out.resolve("imported/customs-rejected.csv")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("customs.csv,4,number,import-number,"));
        JsonNode summary = JsonMapper.shared().readTree(Files.readString(out.resolve("imported/customs.json")));
        assertThat(summary.get("read").asInt()).isEqualTo(4);
        assertThat(summary.get("taken").asInt()).isEqualTo(2);
        assertThat(summary.get("rejections")).hasSize(2);
        assertThat(Run.of("check", out.resolve("2025"), "--reports", "unroca", "--format", "json", Run.TODAY)
                        .out())
                .doesNotContain("yaml-", "column-unknown", "partner-unknown");
    }

    @Test
    void printsTheWholeSummaryAsJson() {
        JsonNode summary = JsonMapper.shared().readTree(run("--format", "json").out());

        assertThat(summary.get("format").stringValue()).isEqualTo("reportonce/import/1");
        assertThat(summary.get("records").get("2025/transfers").asInt()).isEqualTo(1);
        assertThat(summary.get("rejections").get(0).get("line").asInt()).isEqualTo(4);
    }

    @Test
    void aFolderOfAYearTakesTheRowsOfThatYear() {
        Run run = Run.of("import", table, "--mapping", mapping, "-o", out.resolve("2024"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out.resolve("2024/transfers.csv")).exists();
        assertThat(out.resolve("2025")).doesNotExist();
        assertThat(run.out()).contains("other year");
        assertThat(run("--year", "2023").err()).contains("none became a record", "4 skipped: other year");
        assertThat(Run.of("import", table, "--mapping", mapping, "-o", out.resolve("2024"), "--year", "2025")
                        .err())
                .contains("is named after 2024");
    }

    @Test
    void tablesWithRowsAreNotWrittenOver() throws IOException {
        Files.createDirectories(out.resolve("2025"));
        Path there = Files.writeString(out.resolve("2025/transfers.csv"), "id,direction\nT-1,export\n");

        Run run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already and holds rows", "Nothing was written");
        assertThat(there).hasContent("id,direction\nT-1,export\n");
        assertThat(out.resolve("2024")).doesNotExist();
        assertThat(run("--replace").code()).isEqualTo(1);
        assertThat(Files.readString(there)).contains("C-3");
    }

    @Test
    void aMappingThatRejectsEveryRowIsAnError() throws IOException {
        Files.writeString(mapping, MAPPING.replace("category: {column: category}", "category: {column: goods}"));

        Run run = run("--state", "XAA");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("of 4 rows read none became a record; 4 were rejected", "customs.csv:2, column \"goods\"");
        assertThat(out.resolve("state.yaml")).doesNotExist();
        assertThat(out.resolve("imported")).doesNotExist();
    }

    @Test
    void aMappingIsToldWithAllThatIsWrong() throws IOException {
        Files.writeString(
                mapping, MAPPING.replace("column: number", "column: nummber").replace("column: goods", "column: good"));
        assertThat(run().err())
                .contains("customs.yaml:11:22", "Did you mean \"number\"?", "customs.yaml:14:25", "\"goods\"")
                .contains("Columns of the file: date, category, number, state, goods.");

        Files.writeString(mapping, MAPPING.replace("transfers", "transferts").replace("dd.MM.yyyy}", "dd.MM.jjjj}"));
        Run check = Run.of("mapping", "check", mapping);
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("Did you mean \"transfers\"?", "\"dd.MM.jjjj\" is not a pattern of a date");
    }

    @Test
    void withoutAMappingItSaysHowToGetOne() {
        Run run = Run.of("import", table, "-o", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--mapping", "reportonce mapping new");
        assertThat(Run.of("import", table, "--mapping", "nothing-here", "-o", out)
                        .err())
                .contains("There is no mapping file nothing-here");
        assertThat(Run.of("import", folder.resolve("custom.csv"), "--mapping", mapping, "-o", out)
                        .err())
                .contains("custom.csv", "customs.csv");
    }

    @Test
    void proposesAMappingOnceAsked() {
        Path proposed = folder.resolve("proposed.yaml");

        Run run = Run.of("mapping", "new", table, "-o", proposed);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(proposed).content().contains("encoding: windows-1252   # not sure", "delimiter: \";\"");
        assertThat(Run.of("mapping", "check", proposed).code()).isZero();
        assertThat(Run.of("mapping").err()).contains("new, check, list");
        assertThat(Run.of("mapping", "new", "--help").out()).contains("Proposes a first mapping");
    }
}
