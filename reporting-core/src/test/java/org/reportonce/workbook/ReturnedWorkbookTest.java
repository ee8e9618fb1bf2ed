package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook has lost, gained or changed on its way, and what becomes of it. */
class ReturnedWorkbookTest {
    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    private static int column(XSSFSheet sheet, String name) {
        for (Cell cell : sheet.getRow(Layout.HEADER)) {
            if (CellTexts.name(cell.getStringCellValue()).equals(CellTexts.name(name))) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(name);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, String column) {
        XSSFSheet found = workbook.getSheet(sheet);
        return found.getRow(row).getCell(column(found, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Row row(XSSFWorkbook workbook, String sheet, String path) {
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(path)) {
                return row;
            }
        }
        throw new AssertionError(path);
    }

    private void ofAnotherVersion() {
        bench.edit(workbook -> row(workbook, Layout.MARKER, "tool").getCell(1).setCellValue("0.0.9"));
    }

    private void thenTheDatasetStays(String... findings) {
        assertThat(bench.take(bench.folder(), bench.workbook())).isPresent();
        assertThat(bench.found()).containsExactlyInAnyOrder(findings);
        assertThat(bench.different()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2025, 2025-12-31",
        "2025/12/31, 2025-12-31",
        "12/31/2025, 2025-12-31",
        "4.4.2025, 2025-04-04",
        "'2025-12-31 00:00:00', 2025-12-31"
    })
    void aDateWithOneReadingIsReadAndTold(String written, String read) {
        bench.edit(workbook -> cell(workbook, "transfers", 3, "date").setCellValue(written));
        bench.take();
        assertThat(bench.found()).containsExactly("workbook-date-text transfers!O4");
        assertThat(bench.read("transfers.csv")).contains("," + read + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2025", "3.4.2025", "31.2.2025", "March 2025", "20251231"})
    void aDateWithTwoReadingsOrNoneIsLeftToTheCheck(String written) {
        bench.edit(workbook -> cell(workbook, "transfers", 3, "date").setCellValue(written));
        bench.take();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("transfers.csv")).contains("," + written + ",");
    }

    @Test
    void daysAreCountedFrom1904WhenTheWorkbookSaysSo() {
        bench.edit(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFCell cell = cell(workbook, "transfers", 3, "date");
            cell.setCellValue(LocalDate.of(2025, 3, 14));
            cell.setCellStyle(day);
            // A value pasted without its format is the bare number of the day.
            cell(workbook, "transfers", 4, "date").setCellValue(44_269);
            cell(workbook, "transfers", 4, "date").setCellStyle(workbook.createCellStyle());
        });
        bench.take();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("transfers.csv")).contains(",2025-03-14,,,,=A1", ",2025-03-15,007,");
    }

    @ParameterizedTest
    @CsvSource({"1e5, 1e5", "007, 007", "1 000, 1 000", "15%, 15%", "1.000, 1.000"})
    void numbersWrittenAsTextsAreHandedToTheCheckAsTheyAre(String written, String read) {
        bench.edit(workbook -> cell(workbook, "transfers", 3, "quantity").setCellValue(written));
        bench.take();
        assertThat(bench.read("transfers.csv")).contains(",tank,," + read + ",about,");
    }

    @Test
    void aNumberShownAsAPercentageIsTheNumber() {
        bench.edit(workbook -> {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            cell(workbook, "transfers", 3, "value").setCellValue(0.15);
            cell(workbook, "transfers", 3, "value").setCellStyle(percent);
        });
        bench.take();
        assertThat(bench.read("transfers.csv")).contains(",about,0.15,EUR");
    }

    @Test
    void blanksThatNobodySeesAreNoPartOfWordsAndNames() {
        bench.edit(workbook -> {
            cell(workbook, "transfers", Layout.HEADER, "partner").setCellValue("\u00A0Partner\u00A0* ");
            cell(workbook, "transfers", 3, "partner").setCellValue("XBB\u00A0");
            cell(workbook, "transfers", 4, "status").setCellValue("\u200Bactual\u202F");
            row(workbook, "profile", "profile.brokering.regulated").getCell(2).setCellValue(" Yes\u00A0");
            cell(workbook, "form-a", 4, "answer").setCellValue("YES ");
        });
        bench.take();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("transfers.csv")).contains(",XBB,").contains("import,actual,II");
        assertThat(bench.read("state.yaml")).contains("regulated: yes");
        assertThat(bench.read("dataset.yaml")).contains("laws: yes");
    }

    @Test
    void anApostropheBeforeATextIsNoPartOfIt() {
        bench.edit(workbook -> {
            XSSFCell cell = cell(workbook, "transfers", 3, "licence");
            cell.setCellValue("0012");
            cell.getCellStyle().setQuotePrefixed(true);
        });
        bench.take();
        assertThat(bench.read("transfers.csv")).contains(",2025-03-14,0012,");
    }

    @Test
    void longTextsAndLineBreaksComeBack() {
        String text = "line\nbreak " + "x".repeat(32_700);
        bench.edit(workbook -> cell(workbook, "transfers", 3, "comments").setCellValue(text));
        bench.take();
        assertThat(bench.read("transfers.csv")).contains('"' + text + '"');
    }

    @Test
    void linesAboveTheColumnNamesAreNoMatter() {
        bench.edit(workbook -> {
            for (String name : List.of("transfers", "profile", "laws", "form-a")) {
                XSSFSheet sheet = workbook.getSheet(name);
                sheet.shiftRows(0, sheet.getLastRowNum(), 9);
                sheet.createRow(0).createCell(0).setCellValue("Please return by Friday");
            }
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreRead() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnHidden(6, true);
            workbook.setSheetHidden(workbook.getSheetIndex("profile"), true);
        });
        thenTheDatasetStays();
    }

    @Test
    void theLinesOfATableMayStandInAnyOrder() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            sheet.shiftRows(3, 3, 2);
        });
        bench.take();
        assertThat(bench.found()).isEmpty();
        String csv = bench.read("transfers.csv");
        assertThat(csv.indexOf("T-2,")).isLessThan(csv.indexOf("T-1,"));
    }

    @Test
    void aColumnWhoseNameIsChangedIsMissedAndKeepsWhatTheDatasetSays() {
        bench.edit(workbook -> {
            cell(workbook, "transfers", Layout.HEADER, "release").setCellValue("who may see it");
            cell(workbook, "transfers", Layout.HEADER, "note").setBlank();
        });
        thenTheDatasetStays("workbook-column-unknown transfers!T3", "workbook-column-missing transfers!A3");
        assertThat(bench.findings.get(1).arguments()).containsEntry("columns", "release, note");
    }

    @Test
    void theColumnsOfQuestionsAndFactsAreMissedToo() {
        bench.edit(workbook -> {
            cell(workbook, "form-a", Layout.HEADER, "release").setBlank();
            cell(workbook, "profile", Layout.HEADER, "until").setBlank();
            cell(workbook, "laws", Layout.HEADER, "offences").setBlank();
        });
        bench.take();
        assertThat(bench.found())
                .contains(
                        "workbook-column-missing 'form-a'!A3",
                        "workbook-column-missing profile!A3",
                        "workbook-column-missing laws!A3");
    }

    @Test
    void aWorkbookOfAnotherVersionMayHaveFewerColumnsRowsAndSheets() {
        ofAnotherVersion();
        bench.edit(workbook -> {
            cell(workbook, "transfers", Layout.HEADER, "note").setBlank();
            Row row = row(workbook, "profile", "profile.marking.toCivilians");
            workbook.getSheet("profile").removeRow(row);
            workbook.getSheet("profile").removeRow(row(workbook, "profile", "profile.marking.toCivilians"));
        });
        thenTheDatasetStays("workbook-column-later transfers!A3", "workbook-row-missing profile!A4");
    }

    @Test
    void aWorkbookOfAnotherVersionMayHoldWhatIsNoMore() {
        ofAnotherVersion();
        bench.edit(workbook -> {
            XSSFSheet old = workbook.createSheet("seizures");
            old.createRow(2).createCell(0).setCellValue("id");
            old.createRow(3).createCell(0).setCellValue("S-1");
            XSSFSheet marker = workbook.getSheet(Layout.MARKER);
            Row line = marker.createRow(marker.getLastRowNum() + 1);
            String[] texts = {"sheet", "reportonce.s99", "table", "seizures.csv", "seizures", "seizures"};
            for (int i = 0; i < texts.length; i++) {
                line.createCell(i).setCellValue(texts[i]);
            }
            XSSFSheet year = workbook.getSheet("year");
            Row given = year.createRow(year.getLastRowNum() + 1);
            given.createCell(0).setCellValue("depositary");
            given.createCell(2).setCellValue("New York");
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-sheet-former seizures!A1");
        assertThat(bench.read("dataset.yaml"))
                .as("the reader names the key that is not known, with its cell")
                .contains("depositary: New York");
    }

    @Test
    void aDeletedRowLeavesTheDatasetAsItIs() {
        bench.edit(workbook -> workbook.getSheet("year").removeRow(row(workbook, "year", "source")));
        thenTheDatasetStays("workbook-row-missing year!A3");
    }

    @Test
    void anEmptiedCellTakesTheValueAway() {
        bench.edit(workbook -> row(workbook, "year", "source").getCell(2).setBlank());
        bench.take(bench.folder(), bench.workbook());
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("dataset.yaml")).doesNotContain("Licensing database");
    }

    @Test
    void aDatasetThatCannotBeReadIsNotWrittenOver() {
        bench.with("dataset.yaml", "format: [");
        bench.edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("year")));
        assertThat(bench.take(bench.folder(), bench.workbook())).isEmpty();
        assertThat(bench.findings).anyMatch(finding -> finding.origin().file().endsWith("XAA/2025/dataset.yaml"));
    }

    @Test
    void aCopiedSheetIsToldAndTheFirstOneRead() {
        bench.edit(workbook -> {
            workbook.cloneSheet(workbook.getSheetIndex("transfers"), "transfers (2)");
            cell(workbook, "transfers (2)", 3, "quantity").setCellValue(99);
            // Excel copies the names that lead to a sheet along with it.
            Name copy = workbook.createName();
            copy.setNameName(Layout.NAME + "99");
            copy.setRefersToFormula("'transfers (2)'!$A$3");
            workbook.getAllNames().stream()
                    .filter(name -> name.getNameName().startsWith(Layout.NAME)
                            && name.getRefersToFormula().startsWith("transfers!"))
                    .findFirst()
                    .ifPresent(name -> {
                        copy.setSheetIndex(workbook.getSheetIndex("transfers (2)"));
                        copy.setNameName(name.getNameName());
                    });
        });
        thenTheDatasetStays("workbook-sheet-copied 'transfers (2)'!A1");
    }

    @Test
    void theSheetLeftUnnamedByNobodyIsNamedByEveryFinding() {
        ImportedDataset imported = bench.take().orElseThrow();
        assertThat(List.of(
                                "profile.brokering.regulated",
                                "profile.licensing",
                                "profile.laws",
                                "profile",
                                "no.such.key",
                                "name")
                        .stream()
                        .map(path -> imported.places()
                                .origin(new org.reportonce.finding.Origin("state.yaml", 7, 1, path))
                                .field()
                                .replaceAll("[0-9]+$", "")))
                .containsExactly("profile!C", "profile!A", "laws!A", "profile!A", "state!A", "state!A");
        assertThat(imported.places()
                        .origin(new org.reportonce.finding.Origin("dataset.yaml", 7, 1, "answers.form-a.odd"))
                        .field())
                .isEqualTo("'form-a'!D10");
    }

    @Test
    void aSheetOfAMillionEmptyRowsIsReadAtOnce() throws Exception {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            CellStyle style = workbook.createCellStyle();
            for (int i = 10; i < 3_000; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < 22; column++) {
                    row.createCell(column).setCellStyle(style);
                }
            }
            sheet.createRow(1_048_575).createCell(16_383).setCellStyle(style);
        });
        assertThat(Files.size(bench.workbook())).isPositive();
        thenTheDatasetStays();
    }
}
