package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are checked with their findings written into a copy. */
class AnnotateTest {
    private static final int BLANKS = 60_000_000;

    @TempDir
    private Path folder;

    private Path workbook;
    private Path copy;

    @BeforeEach
    void write() throws IOException {
        workbook = folder.resolve("XAA-2025.xlsx");
        copy = folder.resolve("checked.xlsx");
        assertThat(Run.of("workbook", new SmallDataset(folder.resolve("in")).write(), "-o", workbook, Run.TODAY)
                        .code())
                .isZero();
    }

    /** Rewrites the first sheet: the text comes before its rows, and as many blanks. */
    private void before(String text, int blanks) throws IOException {
        Path other = folder.resolve("other.xlsx");
        byte[] block = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (ZipFile zip = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet3.xml")) {
                    String sheet = new String(bytes, StandardCharsets.UTF_8);
                    int rows = sheet.indexOf("<sheetData>");
                    out.write(sheet.substring(0, rows).getBytes(StandardCharsets.UTF_8));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    blanks(out, block, blanks);
                    out.write(sheet.substring(rows).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(bytes);
                }
            }
        }
        Files.move(other, workbook, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void blanks(OutputStream out, byte[] block, int blanks) throws IOException {
        for (int written = 0; written < blanks; written += block.length) {
            out.write(block);
        }
    }

    private void thenNoCopyOf(String code) {
        Run run = Run.of("check", workbook, "--annotate", copy, Run.TODAY);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(code);
        assertThat(run.err())
                .contains("No copy with findings was written", "could not be read to its end")
                .doesNotContain("should not have happened");
        assertThat(copy).doesNotExist();
    }

    @Test
    void findingsStandInTheCopy() {
        Run run = Run.of("check", workbook, "--annotate", copy, Run.TODAY);
        assertThat(run.err()).contains("Workbook with findings written to");
        assertThat(copy).exists();
    }

    @Test
    void aBombIsRefusedAndNeverUnpacked() throws IOException {
        before("", BLANKS);
        thenNoCopyOf("workbook-too-large");
    }

    @Test
    void aBrokenSheetIsRefusedAndNotWrittenInto() throws IOException {
        before("<a", 0);
        thenNoCopyOf("workbook-damaged");
    }
}
