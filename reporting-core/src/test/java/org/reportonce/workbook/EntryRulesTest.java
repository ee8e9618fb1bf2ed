package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Countries;
import org.reportonce.schema.RecordTable;

/** What Excel offers and refuses while somebody enters data. */
class EntryRulesTest {
    private static final int FIRST = Layout.HEADER + 1;
    private static final int LAST = 1_048_575;
    private static final Map<EntryCells.Kind, Integer> TYPES = Map.of(
            EntryCells.Kind.TEXT, ValidationType.ANY,
            EntryCells.Kind.DAY, ValidationType.DATE,
            EntryCells.Kind.WHOLE, ValidationType.INTEGER,
            EntryCells.Kind.YEAR, ValidationType.INTEGER,
            EntryCells.Kind.AMOUNT, ValidationType.DECIMAL);

    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    private static List<XSSFDataValidation> rules(XSSFSheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> List.of(rule.getRegions().getCellRangeAddresses()).stream()
                        .anyMatch(region -> region.isInRange(row, column)))
                .toList();
    }

    private static List<String> choice(XSSFWorkbook workbook, XSSFDataValidation rule) {
        String formula =
                workbook.getName(rule.getValidationConstraint().getFormula1()).getRefersToFormula();
        List<String> options = new ArrayList<>();
        for (CellReference cell :
                new AreaReference(formula, workbook.getSpreadsheetVersion()).getAllReferencedCells()) {
            options.add(workbook.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue());
        }
        return options;
    }

    @Test
    void everyColumnOfEveryTableOffersWhatItTakesDownToTheLastRow() {
        bench.edit(workbook -> {
            for (RecordTable table : RecordTable.ALL) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                List<TableColumn> columns = TableColumn.of(table, Countries.standard(), 2025);
                for (int i = 0; i < columns.size(); i++) {
                    TableColumn column = columns.get(i);
                    List<XSSFDataValidation> rules = rules(sheet, FIRST, i);
                    assertThat(rules).as(table.name() + '.' + column.name()).hasSize(1);
                    assertThat(rules(sheet, LAST, i)).hasSize(1);
                    XSSFDataValidation rule = rules.get(0);
                    assertThat(rule.getPromptBoxText()).isNotBlank();
                    int type = rule.getValidationConstraint().getValidationType();
                    if (column.options().isEmpty()) {
                        assertThat(type).as(column.name()).isEqualTo(TYPES.get(column.kind()));
                    } else {
                        assertThat(choice(workbook, rule)).containsAll(column.options());
                        assertThat(rule.getSuppressDropDownArrow())
                                .as("the arrow shows")
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void countriesAreOfferedByNameAndByCode() {
        bench.edit(workbook -> {
            XSSFSheet transfers = workbook.getSheet("transfers");
            int partner = RecordTable.ALL.get(0).columns().indexOf("partner");
            assertThat(choice(workbook, rules(transfers, FIRST, partner).get(0)))
                    .contains("France", "FRA", "Türkiye")
                    .hasSizeGreaterThan(400);
        });
    }

    @Test
    void columnsThatMustBeFilledAreMarkedAndHeadersStayInSight() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            XSSFCell needed = sheet.getRow(Layout.HEADER).getCell(0);
            XSSFCell free = sheet.getRow(Layout.HEADER).getCell(4);
            assertThat(needed.getStringCellValue()).isEqualTo("id *");
            assertThat(needed.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isNotEqualTo(
                            free.getCellStyle().getFillForegroundColorColor().getARGBHex());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE && i > 0) {
                    assertThat(workbook.getSheetAt(i).getPaneInformation().getHorizontalSplitTopRow())
                            .as(workbook.getSheetName(i))
                            .isEqualTo((short) FIRST);
                    assertThat(workbook.getSheetAt(i).getFitToPage()).isTrue();
                }
            }
        });
    }

    @Test
    void theStartSheetLeadsToEverySheetThatCanBeSeen() {
        bench.edit(workbook -> {
            Set<String> led = new HashSet<>();
            workbook.getSheetAt(0)
                    .getHyperlinkList()
                    .forEach(link -> led.add(new AreaReference(link.getLocation(), workbook.getSpreadsheetVersion())
                            .getFirstCell()
                            .getSheetName()));
            Set<String> seen = new HashSet<>();
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    seen.add(workbook.getSheetName(i));
                }
            }
            assertThat(led).isEqualTo(seen);
        });
    }

    @Test
    void aGapLeadsToTheCellThatFillsIt() {
        bench.edit(workbook -> {
            XSSFCell place = workbook.getSheet("Gaps").getRow(FIRST).getCell(1);
            assertThat(place.getHyperlink().getLocation()).isEqualTo("transfers!K5");
            assertThat(workbook.getSheet("transfers")
                            .getRow(Layout.HEADER)
                            .getCell(10)
                            .getStringCellValue())
                    .isEqualTo("partner");
        });
    }

    @Test
    void questionsShowTheirParagraphWhatTheyFeedAndTheirChoice() {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("form-a");
            assertThat(sheet.getRow(FIRST + 1).getCell(1).getStringCellValue()).isEqualTo("Laws?");
            assertThat(sheet.getRow(FIRST + 1).getCell(2).getStringCellValue()).isEqualTo("A.1");
            assertThat(choice(workbook, rules(sheet, FIRST + 1, 3).get(0))).containsExactly("yes", "no");
            CellRangeAddress header = CellRangeAddress.valueOf("A3:K3");
            List<String> names = new ArrayList<>();
            header.forEach(cell -> names.add(
                    sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getStringCellValue()));
            assertThat(names).contains("question", "paragraph", "answer", "comes from", "feeds", "id");
            assertThat(sheet.isColumnHidden(names.indexOf("id"))).isTrue();
        });
    }

    @Test
    void tallRowsMayGrowFurtherWhenMoreIsTyped() throws IOException {
        try (ZipFile zip = new ZipFile(bench.workbook().toFile())) {
            String start = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(start).contains(" ht=\"").doesNotContain("customHeight");
        }
    }

    @Test
    void aTextNamedAsAnAttributeIsNotLost() {
        bench.with("transfers.csv", Bench.HEADER + "\nT-1,export,actual,I,customHeight,,3,,,,FRA,,,,,,,,,,,\n");
        assertThat(bench.out().take()).isPresent();
        assertThat(bench.read("transfers.csv")).contains("customHeight");
    }

    @Test
    void linesOfATextAreCountedByWordsAndWideLetters() {
        assertThat(RowHeights.lines("one two three", 20)).isEqualTo(1);
        assertThat(RowHeights.lines("one two three", 8)).isEqualTo(2);
        assertThat(RowHeights.lines("one\ntwo\n", 20)).isEqualTo(3);
        assertThat(RowHeights.lines("汉字汉字汉字", 6)).isEqualTo(2);
        assertThat(RowHeights.lines("https://example.test/very-long", 10)).isEqualTo(3);
    }
}
