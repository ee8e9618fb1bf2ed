package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

/**
 * A workbook that LibreOffice 7.4 opened and saved, kept with the tests: that of {@link Bench}. It is made anew, where LibreOffice is
 * installed, by running this class with {@code -Dgolden.update=true}.
 */
class SavedByLibreOfficeTest {
    private static final String NAME = "saved-by-libreoffice.xlsx";
    private final Bench bench = new Bench();
    private final Path saved = bench.top.resolve("saved").resolve("book.xlsx");

    @BeforeEach
    void take() throws Exception {
        Files.createDirectories(saved.getParent());
        if (Boolean.getBoolean("golden.update")) {
            bench.out();
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation="
                                    + bench.top.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML",
                            "--outdir",
                            saved.getParent().toString(),
                            bench.workbook().toString())
                    .inheritIO()
                    .start();
            assertThat(office.waitFor()).isZero();
            Files.copy(
                    saved,
                    Path.of("src/test/resources/org/reportonce/workbook", NAME),
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream(NAME))) {
                Files.copy(kept, saved);
            }
        }
    }

    @AfterEach
    void away() {
        bench.close();
    }

    @Test
    void theDatasetComesBackAsItWas() {
        assertThat(bench.take(null, saved)).isPresent();
        assertThat(faults()).isEmpty();
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void findingsAreWrittenIntoIt() throws IOException {
        Gap gap = new Gap(
                "error",
                "some-code",
                "No such partner.",
                "Put it right.",
                "form-a",
                Origin.file("book.xlsx").field("transfers!K5"));
        Path checked = bench.top.resolve("checked.xlsx");
        try (OutputStream out = Files.newOutputStream(checked)) {
            Annotation.write(saved, List.of(gap), out);
        }
        bench.edit(checked, workbook -> {
            assertThat(workbook.getSheet("transfers")
                            .getRow(4)
                            .getCell(10)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("No such partner.", "Put it right.");
            assertThat(workbook.getSheet("Findings")
                            .getRow(2)
                            .getCell(1)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("transfers!K5");
        });
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(faults()).isEmpty();
        assertThat(bench.different()).isEmpty();
    }

    /** Columns that tables got since the workbook was saved are told, which is all there is to say. */
    private List<String> faults() {
        return bench.found().stream()
                .filter(found -> !found.startsWith("workbook-column-missing "))
                .toList();
    }
}
