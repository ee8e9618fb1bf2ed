package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void reportsFitThePage() {
        Run run = Run.of("reports");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("att-annual", "unroca", "2021*", "* not yet compared");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(Run.of("reports", "--format", "json").out()).startsWith("[").contains("\"id\" : \"att-annual\"");
    }

    @Test
    void statusTellsWhatIsDueWhen() {
        Run run = Run.of("status", Run.ARANDIA, Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("att-annual 2021", "31 May 2026", "60 days left", " of ");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(Run.of("status", Run.ARANDIA, "--format", "json", Run.TODAY).out())
                .contains("\"due\" : \"2026-05-31\"", "\"daysLeft\" : 60");
    }

    @Test
    void statusCallsLateOnlyWhatIsOwedAndNotFiled() throws IOException {
        assertThat(Run.of("status", "../example-reports/UKR/2014", "--today", "2026-11-21")
                        .out())
                .contains("was due 31", "2015")
                .doesNotContain("late");
        assertThat(Run.of("status", Run.ARANDIA, "--today", "2026-11-21").out())
                .contains("filed ")
                .doesNotContain("late");
        assertThat(Run.of("status", Datasets.notFiled(folder), "--reports", "att-annual", "--today", "2026-06-01")
                        .out())
                .contains("1 day late", "due 31 May 2026")
                .doesNotContain("filed");
    }

    @Test
    void reportsTellWhoIsAsked() {
        assertThat(Run.of("reports", "--format", "json").out())
                .contains("Member States of the United Nations; voluntary", "UN Register of Conventional Arms");
    }

    @Test
    void explainNamesTheRowsOfAFigure() {
        Run run = Run.of("explain", Run.ARANDIA, "--report", "unroca", "--cell", "exports/II/XBB", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("transfers.csv:2", "transfers.csv:3", "17");
    }

    @Test
    void controlCharactersOfAFileAreNotHandedToTheTerminal() throws IOException {
        Path year = Datasets.copy(folder);
        Path transfers = year.resolve("transfers.csv");
        Files.writeString(
                transfers,
                Files.readString(transfers)
                        .replace("E-001,", "E-\u001b[2J\u00071,")
                        .replace("Armoured personnel", "Armoured \u001b]0;personnel"));

        Run run = Run.of("explain", year, "--report", "unroca", "--cell", "exports/II/XBB", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("transfers.csv:2  E-\uFFFD[2J\uFFFD1,").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void nothingIsToldFromHalfAFile() throws IOException {
        Path year = Datasets.copy(folder);
        Path transfers = year.resolve("transfers.csv");
        Files.writeString(
                transfers,
                Files.readString(transfers).replace("carrier", "carri\u00e8re"),
                StandardCharsets.ISO_8859_1);

        for (Run run : List.of(
                Run.of("explain", year, "--report", "unroca", "--cell", "exports/II/XBB", Run.TODAY),
                Run.of("diff", year.resolveSibling("2024"), year, Run.TODAY),
                Run.of("burden", year, Run.TODAY))) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("transfers.csv in ", "could not be read to its end. Run check on it");
        }
    }

    @Test
    void ruleExplainsAFinding() {
        Run run = Run.of("rule", "partner-missing");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("partner-missing", "transfers.csv");
    }

    @Test
    void schemaNamesAndPrintsSchemas() {
        assertThat(Run.of("schema").out().lines()).contains("state", "dataset", "transfers", "instrument");
        assertThat(Run.of("schema", "dataset").out()).startsWith("{").contains("\"$schema\"");
    }

    @Test
    void newDatasetHasFilesToFillAndIsNeverOverwritten() throws IOException {
        Path year = folder.resolve("XAA/2025");

        Run run = Run.of("new", year, "--state", "XAA", "--year", "2025");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Path.of(line)).isRegularFile());
        assertThat(run.err()).contains("reportonce check " + year);
        String before = Files.readString(year.resolve("dataset.yaml"));
        Run again = Run.of("new", year, "--state", "XAA", "--year", "2025");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("dataset.yaml");
        assertThat(year.resolve("dataset.yaml")).hasContent(before);
    }

    @Test
    void completionIsAScriptThatBashCanRead() throws IOException, InterruptedException {
        Run run = Run.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("_complete_reportonce", "\"att-annual\"", "\"unroca\"", "\"sarif\"", "\"restricted\"");
        assertThat(Commands.NAMES.split(", "))
                .allSatisfy(command -> assertThat(run.out()).contains(command));
        Process bash =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (var script = bash.outputWriter(StandardCharsets.UTF_8)) {
            script.write(run.out());
        }
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(bash.waitFor()).isZero();
    }
}
