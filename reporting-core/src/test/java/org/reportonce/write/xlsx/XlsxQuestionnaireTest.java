package org.reportonce.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.write.DemoQuestionnaire;
import org.reportonce.write.MemoryOutput;

class XlsxQuestionnaireTest {
    private static final int HEAD = 3;
    private static final int ANSWER = 2;

    private final XSSFWorkbook workbook = open();
    private final XSSFSheet sheet = workbook.getSheetAt(0);
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void hasAColumnForEachThingToFilterBy() {
        assertThat(texts(sheet.getRow(HEAD)))
                .containsExactly("Number", "Question", "Answer", "Details", "Source paragraphs", "Duty", "Remark");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEAD + 1));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A4:G");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    }

    @Test
    void writesTheLabelOfTheAnswerInPlaceOfBoxes() {
        assertThat(texts(row("1.3")))
                .containsExactly(
                        "1.3",
                        "Is there a national action plan?",
                        "Developing",
                        "A draft is before the Council of Ministers; adoption is planned for the second half of 2026.",
                        "PoA II.2",
                        "",
                        "");
        assertThat(texts(row("8.1")).get(ANSWER)).isEqualTo("Requested\nReceived");
    }

    @Test
    void remarksWhatIsToBeKnownOfAnAnswer() {
        assertThat(texts(row("2.2")))
                .endsWith(
                        "PoA II.2, PoA II.3",
                        "binding",
                        "Derived from: Law on Arms and Ammunition (2016), area “manufacture”; Customs Act & Order <7>");
        assertThat(texts(row("2.3.3"))).endsWith("to confirm");
        assertThat(texts(row("2.3.4"))).endsWith("", "", "", "", "not asked");
        assertThat(texts(row("2.6"))).endsWith("", "", "", "", "not answered");
        assertThat(texts(row("4.2")).get(ANSWER)).isEqualTo("not applicable");
        assertThat(texts(row("5.4")).subList(2, 4)).containsExactly("withheld", "withheld");
    }

    @Test
    void keepsFiguresAsNumbers() {
        assertThat(row("1.1.3").getCell(ANSWER).getNumericCellValue()).isEqualTo(9);
        Cell share = row("6.1.4").getCell(ANSWER);
        assertThat(share.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(share.getNumericCellValue()).isEqualTo(0.2186);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.00%\" (153 of 700)\"");
        assertThat(texts(row("5.3.1")).get(ANSWER))
                .isEqualTo("2024:\u00A01,240 · 2025:\u00A012,316 · total:\u00A013,556");
        Cell inTable = workbook.getSheet("figures").getRow(HEAD + 1).getCell(3);
        assertThat(inTable.getCellStyle().getDataFormatString()).isEqualTo("0.00%\" (120 of 597)\"");
    }

    @Test
    void indentsThePartsOfAQuestion() {
        assertThat(row("1.1").getCell(1).getCellStyle().getIndention())
                .isLessThan(row("1.1.1").getCell(1).getCellStyle().getIndention());
    }

    @Test
    void hasASheetForEachTable() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        assertThat(workbook.getSheet("needs").getRow(HEAD + 1).getCell(0).getStringCellValue())
                .isEqualTo("Brokering");
    }

    private Row row(String number) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && formatter.formatCellValue(row.getCell(0)).equals(number)) {
                return row;
            }
        }
        throw new AssertionError("no question " + number);
    }

    private List<String> texts(Row row) {
        return IntStream.range(0, 7)
                .mapToObj(n -> formatter.formatCellValue(row.getCell(n)))
                .toList();
    }

    private static XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(
                    new ByteArrayInputStream(MemoryOutput.of(new XlsxWriter(), DemoQuestionnaire.report())
                            .only()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
