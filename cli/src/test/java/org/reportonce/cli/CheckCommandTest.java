package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder;

    @Test
    void datasetInOrderEndsWithZero() {
        Run run = Run.of("check", Run.ARANDIA, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingOfSeverityErrorEndsWithOneAndNamesThePlace() throws IOException {
        Run run = Run.of("check", Datasets.withNegativeQuantity(folder), Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("transfers.csv:2", "-3");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"json, {", "sarif, {", "junit, <?xml"})
    void findingsForProgramsAreCompleteDocuments(String format, String start) throws IOException {
        Run run = Run.of("check", Datasets.withNegativeQuantity(folder), "--format", format, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().strip()).startsWith(start).contains("transfers.csv");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fileTakesTheFindingsAndReplacesAnOlderOne() throws IOException {
        Path dataset = Datasets.withNegativeQuantity(folder);
        Path file = Files.writeString(folder.resolve("findings.json"), "older");

        Run run = Run.of("check", dataset, "--format", "json", "-o", file, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("findings.json", "1 error");
        assertThat(file).content().startsWith("{").contains("transfers.csv");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(Run.of("check", dataset, "--quiet", "-o", file, Run.TODAY).err())
                .isEmpty();
    }

    @Test
    void folderInPlaceOfTheFileIsRefused() {
        Run run = Run.of("check", Run.ARANDIA, "-o", folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a folder", "findings.txt");
    }

    @Test
    void fileInAFolderThatDoesNotExistIsRefused() {
        Run run = Run.of("check", Run.ARANDIA, "-o", folder.resolve("none/findings.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no folder " + folder.resolve("none"), "-o");
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void fullDiskIsNamedAsTheReason() {
        Run run = Run.of("check", Run.ARANDIA, "-o", "/dev/full");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("/dev/full", "No space left on device", "has room")
                .doesNotContain("Exception");
    }

    @Test
    void colourIsForTerminalsAndForThoseWhoAskForIt() throws IOException {
        Path dataset = Datasets.withNegativeQuantity(folder);

        assertThat(Run.of("check", dataset).out()).doesNotContain(ESCAPE);
        assertThat(Run.of("check", dataset, "--color=always").out()).contains(ESCAPE);
        assertThat(Run.atTerminal(Map.of(), "check", dataset).out()).contains(ESCAPE);
        assertThat(Run.atTerminal(Map.of(), "check", dataset, "--color", "never")
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Run.atTerminal(Map.of("NO_COLOR", "1"), "check", dataset).out())
                .doesNotContain(ESCAPE);
        assertThat(Run.atTerminal(Map.of("TERM", "dumb"), "check", dataset).out())
                .doesNotContain(ESCAPE);
        assertThat(Run.atTerminal(Map.of("NO_COLOR", "1"), "--color=always", "check", dataset)
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void colourNeverGoesIntoAFile() throws IOException {
        Path file = folder.resolve("findings.txt");

        Run.of("check", Datasets.withNegativeQuantity(folder), "--color=always", "-o", file);

        assertThat(file).content().doesNotContain(ESCAPE);
    }
}
