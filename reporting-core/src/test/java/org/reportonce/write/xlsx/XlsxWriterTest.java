package org.reportonce.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.write.DemoReport;
import org.reportonce.write.MemoryOutput;

class XlsxWriterTest {
    private static final int FIRST_LINE = 4;

    private final XSSFWorkbook workbook = open(DemoReport.report(Edition.RESTRICTED, true));
    private final XSSFSheet exports = workbook.getSheet("exports");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void hasASheetForTheQuestionsAndOneATable() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));

        assertThat(names).containsExactly("Report", "exports", "imports", "holdings");
    }

    @Test
    void writesNumbersAsNumbers() {
        Cell items = exports.getRow(FIRST_LINE + 1).getCell(2);
        assertThat(items.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(items.getNumericCellValue()).isEqualTo(1500);

        Cell about = exports.getRow(FIRST_LINE + 2).getCell(2);
        assertThat(about.getNumericCellValue()).isEqualTo(15);
        assertThat(new DataFormatter(java.util.Locale.ROOT).formatCellValue(about))
                .isEqualTo("about 15");
    }

    @Test
    void writesMoneyWithItsCurrencyBesideIt() {
        assertThat(exports.getRow(FIRST_LINE + 3).getCell(3).getNumericCellValue())
                .isEqualTo(1250000.75);
        assertThat(exports.getRow(FIRST_LINE + 3).getCell(4).getStringCellValue())
                .isEqualTo("EUR");
    }

    @Test
    void writesADayAsADateAndAMonthAsText() {
        assertThat(exports.getRow(FIRST_LINE + 1).getCell(7).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2025, 3, 14, 0, 0));
        assertThat(exports.getRow(FIRST_LINE + 2).getCell(7).getStringCellValue())
                .isEqualTo("November 2025");
    }

    @Test
    void tellsNilWithheldAndUnansweredApart() {
        assertThat(exports.getRow(FIRST_LINE).getCell(2).getStringCellValue()).isEqualTo("nil");
        assertThat(exports.getRow(FIRST_LINE + 3).getCell(2).getStringCellValue())
                .isEqualTo("withheld");
        assertThat(exports.getRow(FIRST_LINE + 7).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(workbook.getSheet("imports").getRow(3).getCell(0).getStringCellValue())
                .contains("declares that no imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")"})
    void neverMakesAFormulaOfText(String text) throws IOException {
        Report report = DemoReport.of(DemoReport.table(List.of(DemoReport.described(text))));
        try (XSSFWorkbook one = open(report)) {
            Cell cell = one.getSheet("exports").getRow(FIRST_LINE).getCell(8);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void isReadyToSortAndToPrint() {
        assertThat(exports.getPaneInformation().isFreezePane()).isTrue();
        assertThat(exports.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(exports.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:J12");
        assertThat(exports.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(exports.getPrintSetup().getLandscape()).isTrue();
        assertThat(exports.getPrintSetup().getFitHeight()).isZero();
        assertThat(exports.getFooter().getRight()).isEqualTo("Page &P of &N");
        assertThat(exports.getHeader().getCenter()).isEqualTo("&BRESTRICTED  ·  DRAFT – not for submission");
    }

    @Test
    void saysOnTheSheetThatItIsADraft() {
        workbook.forEach(sheet -> assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                .isEqualTo("RESTRICTED  ·  DRAFT – not for submission"));
    }

    @Test
    void hasNoColumnForNumbersThatNoQuestionHas() throws IOException {
        Answer answer = new Answer.Given(new Value.Text("Yes"), Sources.NONE);
        try (XSSFWorkbook none = open(DemoReport.of(List.of(new QuestionBlock("q", "", "Why?", answer))))) {
            assertThat(none.getSheetAt(0).getRow(7).getCell(0).getStringCellValue())
                    .isEqualTo("Why?");
        }
        try (XSSFWorkbook some = open(DemoReport.of(List.of(new QuestionBlock("q", "1.a", "Why?", answer))))) {
            assertThat(some.getSheetAt(0).getRow(7).getCell(0).getStringCellValue())
                    .isEqualTo("1.a");
            assertThat(some.getSheetAt(0).getRow(7).getCell(2).getStringCellValue())
                    .isEqualTo("Yes");
        }
    }

    @Test
    void keepsNumbersThatExcelWouldRoundAsText() throws IOException {
        Answer huge = new Answer.Given(new Value.Count(9_007_199_254_740_993L, QuantityKind.EXACT, ""), Sources.NONE);
        try (XSSFWorkbook one = open(DemoReport.of(List.of(new QuestionBlock("q", "", "How many?", huge))))) {
            assertThat(one.getSheetAt(0).getRow(7).getCell(1).getStringCellValue())
                    .isEqualTo("9,007,199,254,740,993");
        }
    }

    @Test
    void saysWhereATextIsTooLongForACell() throws IOException {
        Report report = DemoReport.of(DemoReport.table(List.of(DemoReport.described("x".repeat(40_000)))));
        try (XSSFWorkbook one = open(report)) {
            assertThat(one.getSheet("exports").getRow(FIRST_LINE).getCell(8).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("hold all of it]");
        }
    }

    @Test
    void namesSheetsSafelyAndOnce() {
        SheetNames names = new SheetNames();
        assertThat(names.unique("exports")).isEqualTo("exports");
        assertThat(names.unique("Exports")).isEqualTo("Exports (2)");
        assertThat(names.unique("a/b:c")).isEqualTo("a-b-c");
        assertThat(names.unique("n".repeat(40))).hasSize(31);
        assertThat(names.unique("n".repeat(40))).hasSize(31).endsWith(" (2)");
    }

    private static XSSFWorkbook open(Report report) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(
                    MemoryOutput.of(new XlsxWriter(), report).only()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
