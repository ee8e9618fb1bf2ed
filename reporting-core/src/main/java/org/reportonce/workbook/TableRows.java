package org.reportonce.workbook;

import com.carrotsearch.hppc.IntArrayList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.read.Blanks;
import org.reportonce.schema.RecordTable;
import org.reportonce.xlsx.XlsxCell;

/** Takes the sheet of a record table and writes it as a CSV file. */
final class TableRows implements SheetScan.Rows, AutoCloseable {
    /** The kind of a column depends neither on the year nor on the names of States. */
    private static final int SOME_YEAR = 2000;

    private final RecordTable table;
    private final String sheet;
    private final CellTexts texts;
    private final Path file;
    private final CsvLines csv;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, EntryCells.Kind> kinds = new HashMap<>();
    private final IntArrayList lines = new IntArrayList();
    private final IntArrayList rows = new IntArrayList();

    TableRows(RecordTable table, String sheet, CellTexts texts, Path file) throws IOException {
        this.table = table;
        this.sheet = sheet;
        this.texts = texts;
        this.file = file;
        for (TableColumn column : TableColumn.of(table, Countries.standard(), SOME_YEAR)) {
            names.put(column.name().toLowerCase(Locale.ROOT), column.name());
            kinds.put(column.name(), column.kind());
        }
        this.csv = new CsvLines(file, table.columns());
    }

    @Override
    public Optional<String> column(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public boolean header(List<String> found) {
        return found.size() > 1 && found.containsAll(table.required());
    }

    @Override
    public List<String> known() {
        return table.columns();
    }

    @Override
    public List<String> missing(Collection<String> found) {
        return table.columns().stream()
                .filter(column -> !found.contains(column))
                .toList();
    }

    @Override
    public boolean told(String name) {
        return false;
    }

    @Override
    public void row(int number, Map<String, XlsxCell> cells) throws IOException {
        Map<String, String> row = new HashMap<>();
        cells.forEach((column, cell) -> {
            EntryCells.Kind kind = kinds.getOrDefault(column, EntryCells.Kind.TEXT);
            String text = Blanks.strip(texts.text(cell, kind, sheet, number));
            if (!text.isEmpty()) {
                row.put(column, text);
            }
        });
        if (!row.isEmpty()) {
            lines.add(csv.add(Returned.texts(table.columns(), row)));
            rows.add(number);
        }
    }

    Returned.Staged staged(SheetScan scan) {
        return new Returned.Staged(file, sheet, scan.header(), scan.places(), lines, rows);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
