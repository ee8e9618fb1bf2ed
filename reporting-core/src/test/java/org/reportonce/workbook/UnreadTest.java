package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadTest {
    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    @Test
    void aRecordThatSortingPutAboveTheColumnNamesIsTold() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            sheet.shiftRows(Layout.HEADER, Layout.HEADER, 40);
            sheet.shiftRows(Layout.HEADER + 1, Layout.HEADER + 1, -1);
            sheet.shiftRows(Layout.HEADER + 40, Layout.HEADER + 40, -39);
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-row-above transfers!A3");
    }

    @Test
    void aRecordThatSortingPutAboveTheTitleIsToldAndALetterheadIsNot() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            sheet.createRow(0).createCell(1).setCellValue("Ministry of Defence");
            XSSFRow record = sheet.createRow(1);
            for (int column = 0; column < 4; column++) {
                record.createCell(column).setCellValue("export");
            }
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-row-above transfers!A2");
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void whatStandsBesideTheTableIsToldOnceWithItsColumns() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            int last = sheet.getRow(Layout.HEADER).getLastCellNum();
            sheet.getRow(4).createCell(last).setCellValue("withdrawn, see letter");
            sheet.getRow(3).createCell(last + 2).setCellValue(7);
            sheet.getRow(3).createCell(last + 3).setCellValue("  ");
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-cells-nameless transfers!Y4");
        assertThat(bench.findings.get(0).arguments()).containsEntry("columns", "W, Y");
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void aColumnWhoseNameWasTakenAwayIsToldWithWhatStandsInIt() {
        bench.edit(workbook -> {
            for (Cell cell : workbook.getSheet("transfers").getRow(Layout.HEADER)) {
                if (cell.getStringCellValue().equals("note")) {
                    cell.setBlank();
                }
            }
            workbook.getSheet("transfers").getRow(3).createCell(21).setCellValue("checked with police");
        });
        bench.take();
        assertThat(bench.found())
                .contains("workbook-column-missing transfers!A3", "workbook-cells-nameless transfers!V4");
    }
}
