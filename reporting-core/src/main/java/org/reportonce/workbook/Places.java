package org.reportonce.workbook;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.xlsx.CellReference;

/** In which cell each value of a dataset stands. */
public final class Places {
    private final Map<String, TablePlace> tables = new HashMap<>();
    private final Map<String, Cell> values = new HashMap<>();

    /**
     * A cell.
     *
     * @param file workbook as the user named it
     * @param sheet name of the sheet
     * @param column column, from 0
     * @param row row as the program shows it, from 1
     */
    public record Cell(String file, String sheet, int column, int row) {
        /** {@code transfers!G12}. */
        public String reference() {
            return CellReference.of(sheet, column, row);
        }

        /** The place as findings name it. */
        public Origin origin() {
            return Origin.file(file).field(reference());
        }
    }

    /** The sheet, or sheets, of a table. */
    static final class TablePlace {
        private final IntArrayList lines = new IntArrayList();
        private final IntArrayList rows = new IntArrayList();
        private final IntArrayList parts = new IntArrayList();
        private final java.util.List<Part> sheets = new java.util.ArrayList<>();

        private record Part(String file, String sheet, int header, Map<String, Integer> columns) {}

        /** What follows stands in this sheet; {@code header} is the row of the column names, from 1. */
        void sheet(String file, String sheet, int header, Map<String, Integer> columns) {
            sheets.add(new Part(file, sheet, header, Map.copyOf(columns)));
            parts.add(lines.size());
        }

        /** A line of the CSV file, from 1, stands in a row, from 1. Lines come in ascending order. */
        void line(int line, int row) {
            lines.add(line);
            rows.add(row);
        }

        private Optional<Cell> cell(int line, String column) {
            if (sheets.isEmpty()) {
                return Optional.empty();
            }
            int found = Arrays.binarySearch(lines.buffer, 0, lines.size(), line);
            int index = found >= 0 ? found : -found - 2;
            if (index < 0) {
                Part first = sheets.get(0);
                return Optional.of(
                        new Cell(first.file, first.sheet, first.columns.getOrDefault(column, 0), first.header));
            }
            int part = 0;
            while (part + 1 < parts.size() && parts.get(part + 1) <= index) {
                part++;
            }
            Part sheet = sheets.get(part);
            return Optional.of(
                    new Cell(sheet.file, sheet.sheet, sheet.columns.getOrDefault(column, 0), rows.get(index)));
        }
    }

    TablePlace table(String table) {
        return tables.computeIfAbsent(table + ".csv", file -> new TablePlace());
    }

    /** A value of a YAML file, by its path as findings write it; the first place counts. */
    void value(String file, String path, Cell cell) {
        values.putIfAbsent(file + '#' + path, cell);
    }

    /** The cell of a place in a dataset, or that of the nearest enclosing value; empty when the workbook has none. */
    public Optional<Cell> of(Origin origin) {
        TablePlace table = tables.get(origin.file());
        if (table != null) {
            return table.cell(origin.line(), origin.field());
        }
        String rest = origin.field();
        while (true) {
            Cell cell = values.get(origin.file() + '#' + rest);
            if (cell != null || rest.isEmpty()) {
                return Optional.ofNullable(cell);
            }
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            rest = cut < 0 ? "" : rest.substring(0, cut);
        }
    }

    /** The place in the workbook, or the one given where the workbook has none. */
    public Origin origin(Origin origin) {
        return of(origin).map(Cell::origin).orElse(origin);
    }
}
