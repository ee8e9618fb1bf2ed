package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as they come: encodings, line ends, workbooks, and what is no table at all. */
class ForeignFilesTest {
    private static final String MAPPING = """
            format: reportonce/mapping/1
            id: test
            file: {encoding: utf-8, delimiter: ";"}
            year: {constant: 2010}
            table: licences
            columns:
              id: {column: Nummer}
              kind: {constant: export}
              destination: {column: Land, country: {language: de}}
              description: {column: Güter}
              value: {column: Wert, number: {}}
              date: {column: Tag, date: dd.MM.yyyy}
            """;

    private static final String TABLE = """
            Nummer;Land;Güter;Wert;Tag
            A;Österreich;Zünder "klein";12.5;31.12.2010
            B;Türkei;"Röhren; Läufe";7;01.02.2010
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "auto, UTF-8",
        "windows-1252, windows-1252",
        "iso-8859-1, ISO-8859-1",
        "macroman, x-MacRoman",
        "utf-16, UTF-16",
        "auto, UTF-16",
        "utf-16le, UTF-16LE",
        "windows-1250, windows-1250"
    })
    void lettersAreReadInEveryEncoding(String word, String charset) {
        Imported imported = Imported.of(MAPPING.replace("utf-8", word), TABLE, Charset.forName(charset));

        assertThat(imported.problems).isEmpty();
        assertThat(imported.column("destination")).containsExactly("AUT", "TUR");
        assertThat(imported.column("description")).containsExactly("Zünder \"klein\"", "Röhren; Läufe");
    }

    @ParameterizedTest
    @CsvSource({"auto, CR", "cr, CR", "auto, LF", "lf, LF", "auto, CRLF", "crlf, CRLF", "lf, CRLF"})
    void linesEndAsTheyDo(String word, String end) {
        String lineEnd = end.replace("CR", "\r").replace("LF", "\n");

        Imported imported =
                Imported.of(MAPPING.replace("utf-8", "utf-8, lines: " + word), '\uFEFF' + TABLE.replace("\n", lineEnd));

        assertThat(imported.column("note")).containsExactly("table.csv:2", "table.csv:3");
        assertThat(imported.column("date")).containsExactly("2010-12-31", "2010-02-01");
    }

    @Test
    void lineFeedsWithinACellOfAFileWithCarriageReturnsAreBlanks() {
        Imported imported = Imported.of(
                MAPPING.replace("utf-8", "utf-8, lines: cr"),
                "Nummer;Land;Güter;Wert;Tag\rA;Italien;eins\nzwei;1;01.01.2010\r");

        assertThat(imported.column("description")).containsExactly("eins zwei");
    }

    @Test
    void saysWhereTheEncodingIsNotTheOneSaid() {
        Imported imported = Imported.of(MAPPING, TABLE, StandardCharsets.ISO_8859_1);

        assertThat(imported.problems).containsExactly("foreign-encoding table.csv:1");
        assertThat(imported.arguments.get(0)).containsEntry("byte", "0xFC").containsEntry("encoding", "utf-8");
        assertThat(Imported.of(MAPPING.replace("utf-8", "macroman"), '\uFEFF' + TABLE).problems)
                .containsExactly("foreign-encoding-mark table.csv");
    }

    @Test
    void aQuoteThatIsNeverClosedStopsTheFile() {
        Imported imported = Imported.of(MAPPING, TABLE + "C;Italien;\"offen;1;01.01.2010\n");

        assertThat(imported.summary).isEmpty();
        assertThat(imported.problems).containsExactly("foreign-quote-open table.csv:4");
        assertThat(Imported.of(
                                MAPPING.replace("utf-8", "utf-8, quote: none"),
                                TABLE + "C;Italien;\"offen;1;01.01.2010\n")
                        .column("description"))
                .contains("\"offen");
    }

    private Path workbook(String... sheets) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            for (String name : sheets) {
                XSSFSheet sheet = workbook.createSheet(name);
                texts(sheet.createRow(1), "Nummer", "Land", "Güter", "Wert", "Tag");
                Row typed = sheet.createRow(2);
                texts(typed, "A", "Österreich", "Zünder");
                typed.createCell(3).setCellValue(1234.5);
                typed.createCell(4).setCellValue(java.time.LocalDate.of(2010, 12, 31));
                typed.getCell(4).setCellStyle(day);
                Row text = sheet.createRow(4);
                texts(text, "B", "Türkei", "", "7", "01.02.2010");
                Row formula = sheet.createRow(5);
                texts(formula, "C", "Italien", "", "", "01.02.2010");
                formula.createCell(3).setCellFormula("1+1");
                formula.getCell(3).setCellValue(2);
                Row broken = sheet.createRow(6);
                texts(broken, "D", "Italien", "", "", "01.02.2010");
                broken.createCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            }
            workbook.write(out);
        }
        return file;
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void readsWhatAWorkbookSaysOfItsCells() throws IOException {
        Imported imported = Imported.of(
                MAPPING.replace("encoding: utf-8, delimiter: \";\"", "header: 2, sheet: second")
                        .replace("number: {}", "number: {decimal: \",\", group: \".\"}"),
                workbook("First", "Second"),
                null);

        assertThat(imported.problems).isEmpty();
        assertThat(imported.column("value")).containsExactly("1234.5", "7", "2");
        assertThat(imported.column("date")).containsExactly("2010-12-31", "2010-02-01", "2010-02-01");
        assertThat(imported.column("note")).containsExactly("table.xlsx:3", "table.xlsx:5", "table.xlsx:6");
        assertThat(imported.rejections()).containsExactly("7 Wert import-cell-error");
        assertThat(imported.file().formulas()).isEqualTo(1);
    }

    @Test
    void namesTheSheetsThereAre() throws IOException {
        Imported imported =
                Imported.of(MAPPING.replace("utf-8", "utf-8, sheet: Frist"), workbook("First", "Second"), null);

        assertThat(imported.problems).containsExactly("foreign-sheet-missing table.xlsx");
        assertThat(imported.arguments.get(0)).containsEntry("near", "First").containsEntry("valid", "First, Second");
    }

    @Test
    void aFileThatIsNoTableIsToldAsWhatItIs() {
        assertThat(Imported.of(MAPPING, "<html><table><tr><td>Nummer</td></tr></table></html>").problems)
                .containsExactly("foreign-not-table table.csv");
        Imported document = Imported.of(MAPPING, "%PDF-1.7\n%âãÏÓ\n");
        assertThat(document.problems).containsExactly("foreign-not-table table.csv");
        assertThat(document.arguments.get(0)).containsEntry("kind", "a PDF document");
    }

    @Test
    void aZeroByteIsToldWithItsLine() {
        assertThat(Imported.of(MAPPING, TABLE + "C;Ita\0lien;;1;01.01.2010\n").problems)
                .containsExactly("foreign-zero-byte table.csv:4");
        assertThat(Imported.of(MAPPING, TABLE, StandardCharsets.UTF_16LE).problems)
                .containsExactly("foreign-zero-byte table.csv:1");
    }

    @Test
    void anotherDelimiterIsToldOnceAndNotWithEveryColumn() {
        Imported imported = Imported.of(MAPPING.replace("delimiter: \";\"", "delimiter: tab"), TABLE);

        assertThat(imported.problems).containsExactly("foreign-one-column table.csv:1");
        assertThat(imported.arguments.get(0)).containsEntry("near", "\";\"");
    }

    @Test
    void aHeaderOfAMillionLettersDoesNotFloodTheMessage() {
        Imported imported = Imported.of(MAPPING, "N".repeat(1_000_000) + ";b\n1;2\n");

        assertThat(imported.problems).hasSize(5);
        imported.arguments.forEach(each -> assertThat(each.toString()).hasSizeLessThan(500));
    }

    @Test
    void theFirstSheetThatIsSeenIsRead() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            texts(workbook.createSheet("Notes").createRow(0), "x");
            XSSFSheet sheet = workbook.createSheet("Liste");
            texts(sheet.createRow(0), "Nummer", "Land", "Güter", "Wert", "Tag");
            texts(sheet.createRow(1), "A", "Italien", "", "7", "01.02.2010");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
        Imported imported = Imported.of(MAPPING, file, null);

        assertThat(imported.column("id")).containsExactly("A");
        assertThat(imported.file().otherSheets()).isEmpty();
    }

    @Test
    void numbersThatShowATimeAreNoDates() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Liste");
            texts(sheet.createRow(0), "Nummer", "Land", "Güter", "Wert", "Tag");
            Row row = sheet.createRow(1);
            texts(row, "A", "Italien", "", "", "");
            String[] formats = {"[h]:mm", "mmm yy"};
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                row.getCell(3 + i).setCellValue(40_210.5);
                row.getCell(3 + i).setCellStyle(style);
            }
            workbook.write(out);
        }
        Imported imported = Imported.of(MAPPING, file, null);

        assertThat(imported.column("value")).containsExactly("40210.5");
        assertThat(imported.column("date")).containsExactly("2010-02");
    }
}
