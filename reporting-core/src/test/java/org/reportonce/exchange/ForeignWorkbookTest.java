package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as ministries have them: what their cells say, and the mapping that is proposed for them. */
class ForeignWorkbookTest {
    private static final String[] STATES = {"Österreich", "Frankreich", "Ägypten", "Schweiz", "Italien", "Türkei"};

    private static final String CODES = """
            format: reportonce/mapping/1
            id: test
            year: {constant: 2024}
            table: licences
            columns:
              id: {column: "No"}
              kind: {constant: export}
              destination: {constant: ITA}
              rating: {column: Code}
              value: {column: Value, number: {}}
              currency: {constant: EUR}
            """;

    @TempDir
    private Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private CellStyle day = workbook.createCellStyle();
    private CellStyle power = workbook.createCellStyle();

    @BeforeEach
    void formats() {
        day.setDataFormat((short) 14);
        power.setDataFormat((short) 11);
    }

    @AfterEach
    void away() throws IOException {
        workbook.close();
    }

    private void row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            XSSFCell cell = row.createCell(i);
            if (values[i] instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else if (String.valueOf(values[i]).startsWith("=")) {
                cell.setCellFormula(String.valueOf(values[i]).substring(1));
            } else if (!String.valueOf(values[i]).isEmpty()) {
                cell.setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private String proposal() throws IOException {
        Optional<String> mapping = MappingProposal.of(saved(), (code, origin, subject, arguments) -> {
            throw new AssertionError(code);
        });
        return mapping.orElseThrow();
    }

    @Test
    void aCodeThatBecameANumberIsNotTaken() throws IOException {
        XSSFSheet sheet = workbook.createSheet("List");
        row(sheet, 1, "No", "Code", "Value");
        row(sheet, 2, 1, 200, 200);
        row(sheet, 3, 2, "2E002", 200);
        sheet.getRow(1).getCell(1).setCellStyle(power);
        sheet.getRow(1).getCell(2).setCellStyle(power);
        sheet.getRow(2).getCell(2).setCellStyle(power);
        Imported imported = Imported.of(CODES, saved(), null);

        assertThat(imported.rejections()).containsExactly("2 Code import-cell-power");
        assertThat(imported.column("rating")).containsExactly("2E002");
        assertThat(imported.column("value")).containsExactly("200");
        assertThat(Imported.of(CODES.replace("{column: Code}", "{template: \"{Code} x\"}"), saved(), null)
                        .rejections())
                .containsExactly("2 Code import-cell-power");
    }

    @Test
    void zerosShownInFrontOfACodeBelongToIt() throws IOException {
        CellStyle zeros = workbook.createCellStyle();
        zeros.setDataFormat(workbook.createDataFormat().getFormat("0000"));
        XSSFSheet sheet = workbook.createSheet("List");
        row(sheet, 1, "No", "Code", "Value");
        row(sheet, 2, 1, 930, 200);
        sheet.getRow(1).getCell(1).setCellStyle(zeros);
        sheet.getRow(1).getCell(2).setCellStyle(zeros);
        Imported imported = Imported.of(CODES, saved(), null);

        assertThat(imported.rejections()).isEmpty();
        assertThat(imported.column("rating")).containsExactly("0930");
        assertThat(imported.column("value")).containsExactly("200");
    }

    @Test
    void aFormulaWithoutResultIsNoEmptyCellForAConditionEither() throws IOException {
        XSSFSheet sheet = workbook.createSheet("List");
        row(sheet, 1, "No", "Kind", "Count");
        row(sheet, 2, 1, "", 5);
        row(sheet, 3, 2, "x", "=1+1");
        String mapping = """
                format: reportonce/mapping/1
                id: test
                skip: [{rule: nothing, column: Kind, is: [""]}]
                year: {constant: 2024}
                table: licences
                columns:
                  id: {column: "No"}
                  kind: {constant: export}
                  destination: {constant: ITA}
                  description: {compute: 'cell("Count") == "" ? "none" : cell("Count")'}
                """;

        assertThat(Imported.of(mapping, saved(), null).rejections())
                .containsExactly("3 Count import-formula-without-result");
        assertThat(Imported.of(mapping.replace("column: Kind", "column: Count"), saved(), null)
                        .rejections())
                .containsExactly("3 Count import-formula-without-result");
    }

    @Test
    void titlesMergedHeadersTotalsAndACoverAreSeenThrough() throws IOException {
        row(workbook.createSheet("Intern"), 1, "x", "y");
        row(workbook.createSheet("Deckblatt"), 1, "Bericht 2024");
        workbook.setActiveSheet(1);
        workbook.setSheetHidden(0, true);
        XSSFSheet sheet = workbook.createSheet("Daten");
        row(sheet, 1, "Ein- und Ausfuhren 2024");
        row(sheet, 2, "Stand: 31.12.2024");
        row(sheet, 4, "Land", "Güter", "Datum", "Ausfuhr", "", "Einfuhr", "");
        row(sheet, 5, "", "", "", "Anzahl", "Wert", "Anzahl", "Wert");
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 4));
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        for (int i = 0; i < STATES.length; i++) {
            row(
                    sheet,
                    6 + i,
                    STATES[i],
                    "Gewehre " + i,
                    LocalDate.of(2024, 1 + i, 3),
                    10 + i,
                    1000.5 * i + 1,
                    i % 2 == 0 ? "" : i);
        }
        row(sheet, 12, "Gesamt", "", "", 75, 15_000);
        row(sheet, 14, "* vorläufige Zahlen");

        String mapping = proposal();

        assertThat(mapping)
                .contains(
                        "sheet: \"Daten\"",
                        "header: 4",
                        "headerLines: 2",
                        "is: [\"Gesamt\"]",
                        "is: [\"* vorläufige Zahlen\"]")
                .contains(
                        "quantity: {column: \"Ausfuhr Anzahl\"",
                        "value: {column: \"5\"",
                        "language: de",
                        "aliases: {}");
        Imported imported = Imported.of(
                mapping.replaceFirst("direction: .*", "direction: {constant: export}")
                        .replaceFirst("status: .*", "status: {constant: actual}")
                        .replaceFirst("category: .*", "category: {constant: I}")
                        .replaceFirst("currency: .*", "currency: {constant: EUR}"),
                folder.resolve("list.xlsx"),
                null);
        assertThat(imported.problems).isEmpty();
        assertThat(imported.rejections()).isEmpty();
        assertThat(imported.file().taken()).isEqualTo(STATES.length);
        assertThat(imported.file().skipped()).containsOnlyKeys("totals in column 1", "text alone in column 1");
        assertThat(imported.column("date")).startsWith("2024-01-03", "2024-02-03");
    }

    @Test
    void yearsAsNumbersAboveTheColumnsAreNames() throws IOException {
        XSSFSheet sheet = workbook.createSheet("List");
        row(sheet, 1, "Land", 2023, 2024, "Total");
        for (int i = 0; i < STATES.length; i++) {
            row(sheet, 2 + i, STATES[i], i == 0 ? "" : 3 * i, 5 * i + 1, (i == 0 ? 0 : 3 * i) + 5 * i + 1);
        }

        assertThat(proposal())
                .contains("header: 1", "wide: {from: \"2023\", to: \"2024\"", "year: {column: wideName}")
                .contains("# Total is their sum and left out.");
    }

    @Test
    void datesThatWereTypedAsTextsAmongOthersAreDates() throws IOException {
        XSSFSheet sheet = workbook.createSheet("List");
        row(sheet, 1, "Nr", "Datum", "Land", "Items of goods", "Number of items");
        for (int i = 0; i < STATES.length; i++) {
            Object date = i == 4 ? "14.02.2024" : LocalDate.of(2024, 2, 1 + i);
            row(sheet, 2 + i, "L-" + i, date, STATES[i], "rifles " + i, i);
        }
        row(sheet, 4, "L-2", LocalDate.of(2024, 2, 3), STATES[2], "rifles", 2, "", "", "bitte prüfen");

        assertThat(proposal())
                .contains("date: {column: \"Datum\", date: \"dd.MM.yyyy\"}", "quantity: {column: \"Number of items\"")
                .contains("1 of the lines looked at hold something to the right of column 5");
    }
}
