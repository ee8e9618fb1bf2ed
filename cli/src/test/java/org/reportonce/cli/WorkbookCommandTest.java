package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that cannot be written, or not be checked alone. */
class WorkbookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aTextLongerThanACellIsNamedAndNothingIsWritten() throws IOException {
        Path year = new SmallDataset(folder.resolve("in")).write();
        Path facts = year.resolve("dataset.yaml");
        int line = Files.readAllLines(facts).size() + 1;
        Files.writeString(facts, "explanation: \"" + "x".repeat(40_000) + "\"\n", StandardOpenOption.APPEND);
        Path workbook = folder.resolve("book.xlsx");
        Run run = Run.of("workbook", year, "-o", workbook, Run.TODAY);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("A cell of Excel takes 32,767 characters")
                .contains("dataset.yaml:" + line + ":14, \"explanation\"")
                .contains("No workbook was written");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void aReportOfTwoYearsSaysHowAWorkbookOfOneIsChecked() {
        Path year = folder.resolve("KEN/2025");
        Path workbook = folder.resolve("book.xlsx");
        Run.of("new", year, "--state", "KEN", "--year", "2025");
        Run.of("workbook", year, "-o", workbook, "--reports", "poa", Run.TODAY);
        Run folderAlone = Run.of("check", year, "--reports", "poa", Run.TODAY);
        Run workbookAlone = Run.of("check", workbook, "--reports", "poa", Run.TODAY);
        assertThat(folderAlone.out()).contains("other-year-missing").doesNotContain("--dataset");
        assertThat(workbookAlone.out().replaceAll("\\s+", " "))
                .contains("book.xlsx holds one year only: add --dataset with the folder of that year");
    }
}
