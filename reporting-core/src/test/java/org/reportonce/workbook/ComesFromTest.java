package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

class ComesFromTest {
    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    private static Map<String, Cell> from(XSSFWorkbook workbook) {
        Map<String, Cell> cells = new HashMap<>();
        XSSFSheet sheet = workbook.getSheet("form-a");
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(Layout.HEADER).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        for (Row row : sheet) {
            Cell id = row.getCell(columns.get(Layout.ID));
            if (id != null) {
                cells.put(id.getStringCellValue(), row.getCell(columns.get("comes from")));
            }
        }
        return cells;
    }

    @Test
    void aQuestionLeadsToTheFirstEntryThatTheWorkbookHas() {
        bench.edit(workbook -> {
            String address = from(workbook).get("odd").getHyperlink().getAddress();
            NamedCell target = NamedCell.of(address).orElseThrow();
            Row row = workbook.getSheet(target.sheet()).getRow(target.address().getRow());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("profile.marking.manufacture.required");
            assertThat(row.getCell(target.address().getColumn()).getStringCellValue())
                    .isEqualTo("yes");
        });
    }

    @Test
    void aQuestionThatIsAnsweredInItsOwnSheetLeadsNowhere() {
        bench.edit(workbook ->
                assertThat(from(workbook).get("laws.text").getHyperlink()).isNull());
    }

    @Test
    void theSheetsStandInTheirOldOrder() {
        bench.edit(workbook -> assertThat(workbook.getSheetIndex("form-a"))
                .isGreaterThan(workbook.getSheetIndex("denials"))
                .isLessThan(workbook.getSheetIndex("year")));
    }

    @Test
    void anEntryIsFoundInItsFile() {
        assertThat(QuestionForm.place("dataset.flows.exports"))
                .isEqualTo(Origin.file("dataset.yaml").field("flows.exports"));
        assertThat(QuestionForm.place("profile.laws.title"))
                .isEqualTo(Origin.file("state.yaml").field("profile.laws.title"));
        assertThat(QuestionForm.place("recoveries.quantity"))
                .isEqualTo(Origin.file("recoveries.csv").field("quantity"));
    }
}
