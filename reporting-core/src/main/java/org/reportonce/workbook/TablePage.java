package org.reportonce.workbook;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.read.TableTexts;
import org.reportonce.schema.RecordTable;
import org.reportonce.workbook.Book.Head;
import org.reportonce.workbook.EntryCells.Kind;
import org.reportonce.workbook.Looks.Look;

/** The sheet of a record table. */
record TablePage(Book book, RecordTable table, List<TableColumn> columns) {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final String HINT =
            "One line a record. Columns marked * must be filled. Sort and filter as you like; do not rename columns.";

    private static final Set<String> WIDE = Set.of("designation", "description", "comments", "note");

    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("transfers", "Exports and imports of arms, authorized or actual"),
            entry("holdings", "Military holdings at the end of the year"),
            entry("production", "Procurement through national production"),
            entry("mirror", "What other States published about their trade with this State, to compare"),
            entry("recoveries", "Small arms seized, found, surrendered or collected"),
            entry("destructions", "Small arms destroyed"),
            entry("tracing", "Tracing requests sent and received"),
            entry("losses", "Arms lost, stolen or diverted"),
            entry("assistance", "Assistance wanted, requested, received or provided"),
            entry("enforcement", "Steps taken against offences"),
            entry("licences", "Licences granted"),
            entry("denials", "Licences refused"));

    /**
     * Writes it with the lines of a file.
     *
     * @throws IOException when the file cannot be read, or has more lines than a sheet
     */
    void write(Path file) throws IOException {
        SheetId id = SheetId.table(table.name());
        List<Head> heads = columns.stream().map(TablePage::head).toList();
        String title = TITLES.getOrDefault(table.name(), table.name());
        SXSSFSheet sheet = book.sheet(id, table.name(), title, HINT, heads);
        Places.TablePlace places = book.places.table(table.name());
        places.sheet("", sheet.getSheetName(), Layout.HEADER + 1, Book.columns(heads));
        int[] next = {Layout.HEADER + 1};
        boolean whole = TableTexts.read(file, table.columns(), (line, texts) -> {
            if (next[0] > LAST_ROW) {
                throw new IOException("more lines than the " + (LAST_ROW + 1) + " of a sheet");
            }
            Row row = sheet.createRow(next[0]);
            for (int i = 0; i < texts.size(); i++) {
                Kind kind = columns.get(i).kind();
                // Empty cells take the format of their column; a million of them would only make the file large.
                if (!texts.get(i).isEmpty()) {
                    book.cells.entry(row, i, texts.get(i), kind, Look.CELL);
                }
            }
            next[0]++;
            places.line(line, next[0]);
        });
        if (!whole) {
            throw new IOException("the table " + table.name() + " cannot be read to its end");
        }
        rules(sheet);
        book.finish(sheet, id, Book.Group.FIGURES, title, next[0] - 1, next[0] - Layout.HEADER - 1L);
    }

    private void rules(SXSSFSheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            String text = (column.required() ? "Must be filled. " : "") + column.meaning() + note(column);
            CellRangeAddressList cells = new CellRangeAddressList(Layout.HEADER + 1, LAST_ROW, i, i);
            book.lists.apply(sheet, cells, column.rule(), column.name(), text);
        }
    }

    private static String note(TableColumn column) {
        return switch (column.kind()) {
            case DAY -> " A day; for a month or a year alone, type '2025-03 or '2025 with the apostrophe.";
            case TEXT ->
                column.name().equals("category") || column.name().equals("militaryList")
                        ? " The sheet Codes says what each stands for."
                        : "";
            case WHOLE, YEAR, AMOUNT -> "";
        };
    }

    private static Head head(TableColumn column) {
        int width = switch (column.kind()) {
            case DAY, WHOLE, YEAR -> 13;
            case AMOUNT -> 16;
            case TEXT -> WIDE.contains(column.name()) ? 32 : column.name().equals("category") ? 22 : 16;
        };
        return new Head(column.name(), column.required(), column.meaning(), width, column.kind(), Look.CELL);
    }
}
