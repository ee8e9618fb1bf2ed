package org.reportonce.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.xlsx.CellReference;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.xlsx.XlsxFile;
import org.reportonce.xlsx.XlsxRow;

/**
 * Reads a sheet below its column names, wherever the columns have been moved to. A row is told from the column names by {@link
 * Rows#header}.
 */
final class SheetScan {
    /** A title and explanations may stand above the column names; nobody pushes them further down. */
    private static final int LOOKED_AT = 40;

    /** More columns that nobody knows are told of together. */
    private static final int MOST_UNKNOWN = 30;

    private final XlsxFile workbook;
    private final String file;
    private final String sheet;
    private final Reporter reporter;
    private final Map<Integer, String> columns = new LinkedHashMap<>();
    private final Unread unread;
    private int header;

    SheetScan(XlsxFile workbook, String file, String sheet, Reporter reporter) {
        this.workbook = workbook;
        this.file = file;
        this.sheet = sheet;
        this.reporter = reporter;
        this.unread = new Unread(file, sheet);
    }

    /** What a kind of sheet makes of its rows. */
    interface Rows {
        /** The column a name stands for; empty for one that is not known. */
        java.util.Optional<String> column(String name);

        /** True when the columns found are those of this kind of sheet. */
        boolean header(List<String> found);

        /** Names of columns for a message. */
        List<String> known();

        /** Columns that such a sheet is made with and that are not among those found. */
        List<String> missing(Collection<String> found);

        /** Says where the columns stand, before the first row. */
        default void begins(Map<String, Integer> columns) {}

        /** Columns that are there and not read. */
        boolean told(String name);

        /** Takes a row below the column names. */
        void row(int number, Map<String, XlsxCell> cells) throws IOException;
    }

    /** Place of each column, once the sheet has been read. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach((place, name) -> places.put(name, place));
        return places;
    }

    /** Row of the column names, from 1; 0 when there are none. */
    int header() {
        return header;
    }

    /** Tells which columns are not there any more, or were not there yet when another version made the workbook. */
    void missing(Rows rows, boolean ofThisVersion) {
        List<String> missing = rows.missing(columns.values());
        if (!missing.isEmpty()) {
            reporter.report(
                    ofThisVersion ? "workbook-column-missing" : "workbook-column-later",
                    cell(0, header).origin(),
                    Map.of("columns", String.join(", ", missing)));
        }
    }

    Places.Cell cell(int column, int row) {
        return new Places.Cell(file, sheet, column, row);
    }

    /**
     * Reads the sheet.
     *
     * @return false when it does not have the column names, which is no finding yet
     */
    boolean read(Rows rows) throws IOException {
        List<IOException> failure = new ArrayList<>();
        List<String> merged = workbook.read(sheet, row -> {
            try {
                if (header == 0) {
                    return header(row, rows) || row.number() < LOOKED_AT;
                }
                unread.below(row);
                Map<String, XlsxCell> cells = new LinkedHashMap<>();
                for (XlsxCell cell : row.cells()) {
                    String name = columns.get(cell.column());
                    if (name != null) {
                        cells.put(name, cell);
                    }
                }
                if (!cells.isEmpty()) {
                    rows.row(row.number(), cells);
                }
                return true;
            } catch (IOException e) {
                failure.add(e);
                return false;
            }
        });
        if (!failure.isEmpty()) {
            throw failure.get(0);
        }
        if (header > 0) {
            merged(merged);
            unread.tell(reporter);
        }
        return header > 0;
    }

    /** True when the sheet has the column names of a kind of sheet; nothing is read or told. */
    boolean resembles(Rows rows) throws IOException {
        boolean[] found = {false};
        workbook.read(sheet, row -> {
            List<String> names = new ArrayList<>();
            row.cells().forEach(cell -> rows.column(CellTexts.name(cell.text())).ifPresent(names::add));
            found[0] = rows.header(names);
            return !found[0] && row.number() < LOOKED_AT;
        });
        return found[0];
    }

    private boolean header(XlsxRow row, Rows rows) {
        List<String> found = new ArrayList<>();
        for (XlsxCell cell : row.cells()) {
            rows.column(CellTexts.name(cell.text())).ifPresent(found::add);
        }
        if (!rows.header(found)) {
            unread.above(row);
            return false;
        }
        header = row.number();
        unread.names(row);
        List<XlsxCell> unknown = new ArrayList<>();
        for (XlsxCell cell : row.cells()) {
            String name = CellTexts.name(cell.text());
            java.util.Optional<String> column = rows.column(name);
            if (column.isPresent() && columns.containsValue(column.get())) {
                reporter.report("workbook-column-doubled", place(cell), Map.of("column", column.get()));
            } else if (column.isPresent()) {
                columns.put(cell.column(), column.get());
            } else if (!name.isEmpty() && !rows.told(name)) {
                unknown.add(cell);
            }
        }
        unknown(unknown, rows);
        rows.begins(places());
        return true;
    }

    private void unknown(List<XlsxCell> unknown, Rows rows) {
        if (unknown.size() > MOST_UNKNOWN) {
            reporter.report(
                    "workbook-columns-many",
                    place(unknown.get(0)),
                    Map.of("count", Integer.toString(unknown.size()), "known", Integer.toString(columns.size())));
            return;
        }
        for (XlsxCell cell : unknown) {
            String name = Blanks.strip(cell.text());
            String shown = name.length() > 60 ? name.substring(0, 60) + '…' : name;
            reporter.report(
                    "workbook-column-unknown",
                    place(cell),
                    Map.of("column", shown, "near", NearNames.joined(CellTexts.name(name), rows.known())));
        }
    }

    private Origin place(XlsxCell cell) {
        return cell(cell.column(), header).origin();
    }

    /** Merged cells below the column names: only the first one holds something, which few people know. */
    private void merged(List<String> ranges) {
        for (String range : ranges) {
            String last = range.substring(range.indexOf(':') + 1).replaceAll("[^0-9]", "");
            if (last.matches("[0-9]{1,7}") && Integer.parseInt(last) > header) {
                reporter.report(
                        "workbook-cells-merged",
                        Origin.file(file).field(CellReference.sheet(sheet) + '!' + range),
                        Map.of("range", range));
            }
        }
    }
}
