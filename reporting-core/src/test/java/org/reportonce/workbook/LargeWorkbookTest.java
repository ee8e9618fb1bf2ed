package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

/** Workbooks of which only a few rows are ever kept in memory. */
class LargeWorkbookTest {
    private static final int RECORDS = 400;

    private final Bench bench = new Bench();
    private final Path checked = bench.top.resolve("checked.xlsx");

    @AfterEach
    void away() {
        bench.close();
    }

    private void annotate(String... cells) throws IOException {
        annotate(100, cells);
    }

    private void annotate(int comments, String... cells) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        for (String cell : cells) {
            Origin place = Origin.file("book.xlsx").field(cell);
            gaps.add(new Gap("error", "some-code", "Wrong at " + cell, "Put it right.", "form-a", place));
        }
        try (var out = Files.newOutputStream(checked)) {
            Annotation.large(bench.workbook(), gaps, comments, out);
        }
    }

    private void manyTransfers() {
        StringBuilder lines = new StringBuilder(Bench.HEADER).append('\n');
        for (int i = 1; i <= RECORDS; i++) {
            lines.append("T-").append(i).append(",export,actual,I,tank,,").append(i);
            lines.append(",about,1200.50,EUR,XBB,,,,2025-03-14,,,,\"a <b> & 'c', ")
                    .append(i)
                    .append("\",,,\n");
        }
        bench.with("transfers.csv", lines.toString()).out();
    }

    @Test
    void rowsThatNobodyWroteIntoComeBackAsTheyWere() throws IOException {
        manyTransfers();
        annotate("transfers!K5", "transfers!B300", "transfers!A403", "transfers!C900");
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).as("the data are as they were").isEmpty();
        bench.edit(checked, workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            for (int[] cell : List.of(new int[] {4, 10}, new int[] {299, 1}, new int[] {402, 0}, new int[] {899, 2})) {
                assertThat(sheet.getRow(cell[0])
                                .getCell(cell[1])
                                .getCellComment()
                                .getString()
                                .getString())
                        .startsWith("Wrong at");
            }
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(RECORDS + 3 + 1);
            assertThat(sheet.getDataValidations()).isNotEmpty();
        });
    }

    @Test
    void aWorkbookThatSharesItsTextsKeepsThem() throws IOException {
        manyTransfers();
        // Saved by the library, all texts stand in one part, as Excel and LibreOffice write them.
        bench.edit(workbook -> {
            for (int row = 3; row < 3 + RECORDS; row++) {
                var cell = workbook.getSheet("transfers").getRow(row).getCell(0);
                cell.setCellValue(workbook.getCreationHelper().createRichTextString(cell.getStringCellValue()));
            }
        });
        annotate("transfers!A70", "transfers!A300");
        bench.edit(checked, workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            assertThat(sheet.getRow(69).getCell(0).getStringCellValue()).isEqualTo("T-67");
            assertThat(sheet.getRow(70).getCell(0).getStringCellValue()).isEqualTo("T-68");
            assertThat(workbook.getSheet("Findings").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("Wrong at transfers!A70");
        });
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(bench.different()).as("the data are as they were").isEmpty();
    }

    @Test
    void rowsWithoutNumbersAndWithOtherPrefixesAreNotMistaken() throws IOException {
        bench.out();
        edit(sheet -> sheet.replaceFirst("<row r=", "<row own:mark=\"a > b\" r=")
                .replaceAll("<row r=\"[0-9]+\"", "<row")
                .replaceAll("<c r=\"[A-Z]+1\"", "<c")
                .replaceFirst("<sheetData>", "<!-- <row r=\"9\"> > --><sheetData>")
                .replaceFirst("<worksheet ", "<worksheet xmlns:own=\"urn:own\" "));
        annotate("transfers!B5");
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(bench.different()).as("the data are as they were").isEmpty();
        assertThat(transfers(checked).contains("own:mark=\"a > b\""))
                .as("what other programs wrote stays")
                .isTrue();
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        bench.out();
        annotate("transfers!B5", "year!B3");
        byte[] first = Files.readAllBytes(checked);
        annotate("transfers!B5", "year!B3");
        assertThat(Files.readAllBytes(checked)).isEqualTo(first);
    }

    @Test
    void moreCellsThanAnybodyReadsAreColouredAndListed() throws IOException {
        bench.out();
        annotate(2, "transfers!C4", "transfers!C5", "transfers!D5");
        bench.edit(checked, workbook -> {
            var row = workbook.getSheet("transfers").getRow(4);
            assertThat(row.getCell(2).getCellComment()).isNotNull();
            assertThat(row.getCell(3).getCellComment()).isNull();
            assertThat(row.getCell(3).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(workbook.getSheet("Findings").getRow(0).getCell(3).getStringCellValue())
                    .startsWith("3 cells are coloured; the first 2 have a note");
            assertThat(workbook.getSheet("Findings").getLastRowNum()).isEqualTo(4);
        });
    }

    @Test
    void aTableLongerThanASheetIsTold() throws IOException {
        manyTransfers();
        WorkbookSource source = bench.source(new Owners(Map.of(), java.util.Set.of()));
        assertThat(SheetRoom.over(source, RECORDS)).isEmpty();
        assertThat(SheetRoom.over(source, RECORDS - 1)).contains(new SheetRoom.Over("transfers.csv", RECORDS));
        assertThat(SheetRoom.RECORDS).isEqualTo(1_048_573);
    }

    private static String transfers(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            if (entry.getName().startsWith("xl/worksheets/sheet")) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("direction") && text.contains("T-1")) {
                    return entry.getName();
                }
            }
        }
        throw new IllegalStateException("no sheet of transfers");
    }

    private static String transfers(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(transfers(zip))).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Changes the XML of the transfers, as a program of another make might write it. */
    private void edit(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(bench.workbook().toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            String changed = transfers(zip);
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(changed)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        Files.write(bench.workbook(), bytes.toByteArray());
    }
}
