package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectedReportsTest {
    @Test
    void aWaiverOfAReportThatIsNotSelectedIsLeftAlone() {
        Run run = Run.of("check", "../example-reports/UKR/2014", "--reports", "unroca", Run.TODAY);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("total-unattributed").doesNotContain("waiver-");
    }

    @Test
    void aFormatGivenTwiceIsWrittenOnce(@TempDir Path out) {
        Run run = Run.of("render", Run.ARANDIA, "--formats", "csv,json,csv", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out.resolve("XAA-2025-unroca.json")).isRegularFile();
    }

    @Test
    void everyFormatThatDoesNotExistIsNamed(@TempDir Path folder) {
        Run run = Run.of("render", Run.ARANDIA, "--formats", "docs,csv,odt", "-o", folder.resolve("out"), Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "There is no output format \"docs\". Did you mean \"docx\"?",
                        "There is no output format \"odt\".",
                        "docx, xlsx, html, json, csv");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aReportThatTheDatasetNamesAndThatDoesNotExistHasItsLine(@TempDir Path folder) throws IOException {
        Path year = new SmallDataset(folder)
                .line("reports", "reports:\n  - att-annual\n  - unrocca")
                .write();

        Run run = Run.of("check", year, Run.TODAY);

        assertThat(run.out())
                .containsPattern("instrument-unknown +\\S+dataset.yaml:[0-9]+:[0-9]+, key \"reports\\[1]\"")
                .contains("Did you mean \"unroca\"?");
    }

    @Test
    void everyReportThatDoesNotExistIsNamed() {
        Run run = Run.of("check", Run.ARANDIA, "--reports", "unrocca,unroca,osce", Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no report \"unrocca\". Did you mean \"unroca\"? There is no report \"osce\".");
    }
}
