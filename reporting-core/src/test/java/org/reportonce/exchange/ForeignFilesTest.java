package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(refusal("table.xlsx", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .contains("named like a workbook");
        assertThat(refusal("table.xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)))
                .contains("before 2007");
        assertThat(refusal("table.xlsx", bytes('P', 'K', 3, 4, 1, 2, 3))).contains("damaged");
        assertThat(refusal("table.xlsx", zip("word/document.xml", 10))).contains("ZIP archive");
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        assertThat(refusal("table.xlsx", zip("xl/sharedStrings.xml", 310_000_000L)))
                .contains("unpacks to more than 300 MB");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private byte[] zip(String name, long size) throws IOException {
        Path file = folder.resolve("parcel.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (size > 1000) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types>spreadsheetml</Types>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1_000_000];
            for (long rest = size; rest > 0; rest -= zeros.length) {
                zip.write(zeros, 0, (int) Math.min(rest, zeros.length));
            }
        }
        return Files.readAllBytes(file);
    }

    private String refusal(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        Imported imported = Imported.of(MAPPING, file, null);
        assertThat(imported.problems).containsExactly("foreign-not-workbook " + name);
        return String.valueOf(imported.arguments.get(0).get("what"));
    }
}
