package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhatPeopleDoTest {
    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    private static XSSFSheet transfers(XSSFWorkbook workbook) {
        return workbook.getSheet("transfers");
    }

    private static int column(XSSFSheet sheet, String name) {
        for (Cell cell : sheet.getRow(Layout.HEADER)) {
            if (CellTexts.name(cell.getStringCellValue()).equals(CellTexts.name(name))) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(name);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static XSSFCell value(XSSFWorkbook workbook, String sheet, String path) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell first = row.getCell(0);
            if (first != null && first.getStringCellValue().equals(path)) {
                return (XSSFCell) row.getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(path);
    }

    private void thenNothingIsLost(String... findings) {
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactlyInAnyOrder(findings);
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void columnsAreMoved() {
        bench.edit(workbook -> {
            XSSFSheet sheet = transfers(workbook);
            int one = column(sheet, "quantity");
            int two = column(sheet, "partner");
            for (int row = Layout.HEADER; row <= sheet.getLastRowNum(); row++) {
                String held = text(sheet, row, one);
                sheet.getRow(row).createCell(one).setCellValue(text(sheet, row, two));
                sheet.getRow(row).createCell(two).setCellValue(held);
            }
        });
        thenNothingIsLost();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? Long.toString((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    @Test
    void rowsAreLeftBlankAndHiddenAndFiltered() {
        bench.edit(workbook -> {
            XSSFSheet sheet = transfers(workbook);
            sheet.shiftRows(4, 4, 3);
            sheet.getRow(7).setZeroHeight(true);
            sheet.setAutoFilter(new CellRangeAddress(Layout.HEADER, 9, 0, 3));
        });
        thenNothingIsLost();
    }

    @Test
    void aNumberIsTypedAsTextAndATextAsNumber() {
        bench.edit(workbook -> {
            cell(transfers(workbook), 3, "quantity").setCellValue("3");
            cell(transfers(workbook), 3, "value").setCellValue("1200.50");
            cell(transfers(workbook), 4, "hsCode").setCellValue(8710);
        });
        thenNothingIsLost();
    }

    @Test
    void aDateIsTypedAsTextOrAsADateOrAsAYear() {
        bench.edit(workbook -> {
            XSSFSheet sheet = transfers(workbook);
            cell(sheet, 3, "date").setCellValue("2025-03-14");
            CellStyle month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("mmm\\ yy"));
            cell(sheet, 4, "date").setCellValue(LocalDate.of(2025, 3, 1));
            cell(sheet, 4, "date").setCellStyle(month);
        });
        thenNothingIsLost();
        bench.edit(workbook -> cell(transfers(workbook), 4, "date").setCellValue(2025));
        bench.take();
        assertThat(bench.read("transfers.csv")).contains(",Cland,,,,2025,");
    }

    @Test
    void aSheetIsRenamed() {
        bench.edit(workbook -> workbook.setSheetName(workbook.getSheetIndex("transfers"), "Our exports"));
        thenNothingIsLost();
    }

    @Test
    void aSheetIsReplacedByACopyAndToldByItsColumns() {
        bench.edit(workbook -> {
            workbook.cloneSheet(workbook.getSheetIndex("transfers"), "copy of mine");
            workbook.removeSheetAt(workbook.getSheetIndex("transfers"));
        });
        thenNothingIsLost();
    }

    @Test
    void aSheetIsDeleted() {
        bench.edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("laws")));
        bench.take(bench.folder(), bench.workbook());
        assertThat(bench.found()).containsExactly("workbook-sheet-missing ");
        assertThat(bench.different()).as("what the dataset held stays").isEmpty();
    }

    @Test
    void columnsAndSheetsAreAdded() {
        bench.edit(workbook -> {
            XSSFSheet sheet = transfers(workbook);
            sheet.getRow(Layout.HEADER).createCell(22).setCellValue("our remarks");
            sheet.getRow(3).createCell(22).setCellValue("ask customs");
            workbook.createSheet("scratch").createRow(0).createCell(0).setCellValue("x");
        });
        thenNothingIsLost("workbook-column-unknown transfers!W3", "workbook-sheet-unknown scratch!A1");
    }

    @Test
    void cellsAreMerged() {
        bench.edit(workbook -> transfers(workbook).addMergedRegion(new CellRangeAddress(3, 4, 7, 7)));
        thenNothingIsLost("workbook-cells-merged transfers!H4:H5");
    }

    @Test
    void aFormulaStandsWhereAValueStood() {
        bench.edit(workbook -> {
            XSSFCell cell = cell(transfers(workbook), 3, "quantity");
            cell.setCellFormula("1+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });
        thenNothingIsLost("workbook-formula transfers!G4");
    }

    @Test
    void formulasThatCannotBeTrustedAreLeftOut() {
        bench.edit(workbook -> {
            XSSFSheet sheet = transfers(workbook);
            cell(sheet, 3, "model").setCellFormula("1+2");
            XSSFCell fetching = cell(sheet, 3, "note");
            fetching.setCellFormula("HYPERLINK(\"https://x.example/\"&A4)");
            fetching.setCellValue("harmless");
            cell(sheet, 4, "note").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });
        thenNothingIsLost(
                "workbook-formula-empty transfers!F4",
                "workbook-formula-outside transfers!V4",
                "workbook-cell-error transfers!V5");
    }

    @Test
    void factsAreAnsweredAndCorrected() {
        bench.edit(workbook -> {
            value(workbook, "profile", "profile.brokering.regulated").setCellValue("yes");
            value(workbook, "year", "access").setCellValue("public");
            XSSFSheet laws = workbook.getSheet("laws");
            Row row = laws.createRow(5);
            row.createCell(column(laws, "title.en")).setCellValue("Third Act");
            row.createCell(column(laws, "date")).setCellValue(LocalDate.of(2020, 2, 1));
            row.createCell(column(laws, "covers")).setCellValue("transit, brokering");
        });
        bench.take();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("state.yaml"))
                .contains("brokering:\n    regulated: yes")
                .contains("en: Third Act\n      date: 2020-02-01");
        assertThat(bench.read("dataset.yaml")).contains("access: public");
    }

    @Test
    void rowsLoseTheirNames() {
        bench.edit(workbook -> {
            XSSFCell cell = value(workbook, "year", "source");
            cell.getRow().getCell(0).setBlank();
            XSSFSheet form = workbook.getSheet("form-a");
            form.getRow(5).getCell(column(form, "id")).setBlank();
        });
        bench.take();
        assertThat(bench.found()).hasSize(2).allMatch(found -> found.startsWith("workbook-row-unnamed"));
    }

    @Test
    void oneFactIsAnsweredTwice() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("year");
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue("source");
            row.createCell(2).setCellValue("another source");
        });
        assertThat(bench.take()).isEmpty();
        assertThat(bench.found()).hasSize(1).first().asString().startsWith("workbook-answers-differ year!C");
    }

    @Test
    void theWorkbookIsOfAnotherVersion() {
        bench.edit(workbook -> {
            XSSFSheet marker = workbook.getSheet(Layout.MARKER);
            marker.getRow(0).getCell(1).setCellValue("reportonce/workbook/0");
            XSSFSheet sheet = transfers(workbook);
            for (Row row : sheet) {
                Cell cell = row.getCell(column(sheet, "intermediate"));
                if (cell != null) {
                    row.removeCell(cell);
                    break;
                }
            }
        });
        thenNothingIsLost("workbook-format-other ");
    }

    @Test
    void aFindingOfTheDatasetNamesItsCell() {
        ImportedDataset imported = bench.take().orElseThrow();
        assertThat(imported.places()
                        .origin(new org.reportonce.finding.Origin("transfers.csv", 3, 0, "partner"))
                        .field())
                .isEqualTo("transfers!K5");
        assertThat(imported.places()
                        .origin(new org.reportonce.finding.Origin(
                                "state.yaml", 1, 1, "profile.marking.toCivilians[1].since"))
                        .field())
                .startsWith("profile!G");
        assertThat(imported.places()
                        .origin(new org.reportonce.finding.Origin("dataset.yaml", 1, 1, "answers.form-a.laws.text"))
                        .field())
                .isEqualTo("'form-a'!D6");
    }

    @Test
    void aNumberWithMoreDigitsThanExcelKeepsIsAskedAboutWhereItIsAText() {
        bench.edit(workbook -> cell(transfers(workbook), 3, "licence").setCellValue(2_025_000_123_456_780d));
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-digits-lost transfers!P4");
        assertThat(bench.findings.get(0).arguments()).containsEntry("value", "2025000123456780");
    }

    @Test
    void zerosShownInFrontOfACodeBelongToIt() {
        bench.edit(workbook -> {
            CellStyle zeros = workbook.createCellStyle();
            zeros.setDataFormat(workbook.createDataFormat().getFormat("000"));
            cell(transfers(workbook), 4, "licence").setCellValue(7);
            cell(transfers(workbook), 4, "licence").setCellStyle(zeros);
            cell(transfers(workbook), 3, "quantity").setCellStyle(zeros);
        });
        thenNothingIsLost();
    }
}
