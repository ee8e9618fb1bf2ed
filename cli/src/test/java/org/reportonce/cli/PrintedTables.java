package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines with figures of all tables of one written report. The workbook and the document print labels of rows; which code a
 * label stands for is taken from the JSON file, whose rows must stand in the same order.
 */
final class PrintedTables {
    private final Path folder;
    private final String name;
    private final JsonNode json;

    /** The report written under this name, such as {@code UKR-2014-unroca}, to a folder. */
    PrintedTables(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        json = JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".json")));
    }

    List<PrintedLine> json() {
        List<PrintedLine> lines = new ArrayList<>();
        for (JsonNode table : tables()) {
            List<String> ids = ids(table);
            for (JsonNode row : table.get("rows")) {
                if (row.get("kind").stringValue().equals("line")) {
                    Function<String, String> cell =
                            id -> ids.contains(id) ? text(row.get("cells").get(ids.indexOf(id))) : "";
                    lines.add(new PrintedLine(
                            row.get("row").stringValue(),
                            cell.apply("partner"),
                            cell.apply("items"),
                            cell.apply("value")));
                }
            }
        }
        return lines;
    }

    List<PrintedLine> csv() throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        for (JsonNode table : tables()) {
            Path file = folder.resolve(name + '-' + table.get("id").stringValue() + ".csv");
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord each : reader) {
                    lines.add(new PrintedLine(
                            each.getField("category"),
                            each.getField("partner"),
                            (field(each, "qualifier").replace('-', ' ') + ' ' + each.getField("items")).strip(),
                            (field(each, "value") + ' ' + field(each, "currency")).strip()));
                }
            }
        }
        return lines;
    }

    /** Numbers must be numbers that a program can add up, and look as the JSON file says. */
    List<PrintedLine> xlsx() throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (JsonNode table : tables()) {
                Sheet sheet = workbook.getSheet(table.get("id").stringValue());
                int heading = headingRow(sheet, labels(table).get(0));
                List<String> headings = new ArrayList<>();
                sheet.getRow(heading).forEach(cell -> headings.add(cell.getStringCellValue()));
                int next = heading;
                for (JsonNode row : table.get("rows")) {
                    Row printed = sheet.getRow(++next);
                    assertThat(printed.getCell(0).getStringCellValue())
                            .isEqualTo(row.get("label").stringValue());
                    if (row.get("kind").stringValue().equals("line")) {
                        Function<String, Cell> cell = label -> printed.getCell(headings.indexOf(label));
                        lines.add(new PrintedLine(
                                row.get("row").stringValue(),
                                formatter.formatCellValue(cell.apply(label(table, "partner"))),
                                number(cell.apply(label(table, "items")), formatter),
                                money(table, cell, formatter)));
                    }
                }
            }
        }
        return lines;
    }

    List<PrintedLine> docx() throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            for (JsonNode table : tables()) {
                XWPFTable printed = document.getTables().stream()
                        .filter(each -> texts(each.getRow(0)).equals(labels(table)))
                        .findFirst()
                        .orElseThrow();
                List<String> ids = ids(table);
                assertThat(printed.getNumberOfRows())
                        .isEqualTo(table.get("rows").size() + 1);
                int next = 0;
                for (JsonNode row : table.get("rows")) {
                    List<String> cells = texts(printed.getRow(++next));
                    assertThat(cells.get(0)).isEqualTo(row.get("label").stringValue());
                    if (row.get("kind").stringValue().equals("line")) {
                        Function<String, String> cell = id -> ids.contains(id) ? cells.get(ids.indexOf(id)) : "";
                        lines.add(new PrintedLine(
                                row.get("row").stringValue(),
                                cell.apply("partner"),
                                cell.apply("items"),
                                cell.apply("value").replaceFirst("^([A-Z]{3}) (.+)$", "$2 $1")));
                    }
                }
            }
        }
        return lines;
    }

    private List<JsonNode> tables() {
        List<JsonNode> tables = new ArrayList<>();
        for (JsonNode block : json.findParents("standing")) {
            if (block.get("standing").stringValue().equals("lines")) {
                tables.add(block);
            }
        }
        return tables;
    }

    private static List<String> ids(JsonNode table) {
        return table.get("columns").findValuesAsString("id");
    }

    private static List<String> labels(JsonNode table) {
        return table.get("columns").findValuesAsString("label");
    }

    private static String label(JsonNode table, String id) {
        return labels(table).get(ids(table).indexOf(id));
    }

    private static String text(JsonNode cell) {
        JsonNode value = cell.get("value");
        if (value == null) {
            return cell.get("is").stringValue().equals("unanswered")
                    ? ""
                    : cell.get("is").stringValue();
        }
        return switch (value.get("type").stringValue()) {
            case "count" ->
                value.get("qualifier").stringValue().equals("exact")
                        ? value.get("amount").asString()
                        : value.get("qualifier").stringValue().replace('-', ' ')
                                + ' '
                                + value.get("amount").asString();
            case "money" ->
                value.get("amount").asString() + ' ' + value.get("currency").stringValue();
            case "country" -> value.get("name").stringValue();
            default -> value.get("text").stringValue();
        };
    }

    private static String field(NamedCsvRecord each, String name) {
        return each.getHeader().contains(name) ? each.getField(name) : "";
    }

    private static int headingRow(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row of headings in " + sheet.getSheetName());
    }

    private static String number(Cell cell, DataFormatter formatter) {
        String shown = plain(formatter.formatCellValue(cell));
        if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(shown).endsWith(Long.toString((long) cell.getNumericCellValue()));
        } else {
            assertThat(shown).as("text in place of a number").doesNotContainPattern("[0-9]");
        }
        return shown;
    }

    /** Without what only helps the eye: commas between digits and spaces at which no line breaks. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
    }

    private static String money(JsonNode table, Function<String, Cell> cell, DataFormatter formatter) {
        if (!ids(table).contains("value")) {
            return "";
        }
        Cell amount = cell.apply(label(table, "value"));
        if (amount.getCellType() == CellType.BLANK) {
            return "";
        }
        return new BigDecimal(amount.getNumericCellValue()).toPlainString()
                + ' '
                + formatter.formatCellValue(cell.apply("Currency"));
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(PrintedTables::plain)
                .toList();
    }

    /** Every format with its reader. */
    static Map<String, Reader> formats() {
        return Map.of(
                "json", PrintedTables::json,
                "csv", PrintedTables::csv,
                "xlsx", PrintedTables::xlsx,
                "docx", PrintedTables::docx);
    }

    /** Reads one format. */
    @FunctionalInterface
    interface Reader {
        List<PrintedLine> read(PrintedTables tables) throws IOException;
    }
}
