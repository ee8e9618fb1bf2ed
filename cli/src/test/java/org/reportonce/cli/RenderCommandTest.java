package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    private Path folder;

    @Test
    void listsExactlyTheFilesItWrote() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Run.ARANDIA, "--formats", "json,csv", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        List<Path> named = run.out().lines().map(Path::of).toList();
        try (var files = Files.list(out)) {
            assertThat(named).containsExactlyInAnyOrderElementsOf(files.toList());
        }
        assertThat(named)
                .endsWith(out.resolve("manifest.json"))
                .contains(out.resolve("XAA-2025-att-annual.json"), out.resolve("XAA-2025-unroca-exports.csv"));
        assertThat(run.err()).contains("Findings: 0 errors");
    }

    @Test
    void errorsKeepItFromWritingAndAreTold() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Datasets.withNegativeQuantity(folder), "--formats", "json", "-o", out, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("transfers.csv:2", "-3");
        assertThat(run.err()).contains("Nothing was written.", "--draft");
        assertThat(out).doesNotExist();
    }

    @Test
    void draftIsWrittenInSpiteOfErrors() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of(
                "render", Datasets.withNegativeQuantity(folder), "--draft", "--formats", "html", "-o", out, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(out.resolve("XAA-2025-unroca.html")).content().containsIgnoringCase("draft");
        assertThat(run.err()).contains("Findings: 1 error");
    }

    @Test
    void folderBelowAFileCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        Run run = Run.of("render", Run.ARANDIA, "--formats", "json", "-o", file.resolve("out"), Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file.toString()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void fileInPlaceOfTheOutputFolderIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        Run run = Run.of("render", Run.ARANDIA, "--formats", "json", "-o", file, Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file.toString()).doesNotContain("Exception", "\tat ");
        assertThat(file).hasContent("mine");
    }

    @Test
    void folderThatDoesNotExistIsNotRendered() {
        Run run = Run.of("render", folder.resolve("XAA/2025"), "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("XAA/2025").doesNotContain("Exception", "--draft");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
