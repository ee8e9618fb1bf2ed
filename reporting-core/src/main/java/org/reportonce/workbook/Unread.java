package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.xlsx.CellReference;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.xlsx.XlsxRow;

/** What stands in a sheet where nothing is read: above the column names, and in columns that have none. */
final class Unread {
    /** Columns that a message names one by one. */
    private static final int MOST_NAMED = 8;

    /** Values in a row that is more than a heading. */
    private static final int RECORD = 3;

    private final String file;
    private final String sheet;
    private final List<XlsxRow> above = new ArrayList<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> nameless = new TreeSet<>();
    private Places.@org.jspecify.annotations.Nullable Cell first;

    Unread(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Takes a row that has no column names, while they are looked for. */
    void above(XlsxRow row) {
        above.add(row);
    }

    /** Takes the row of the column names. */
    void names(XlsxRow row) {
        row.cells().stream().filter(Unread::says).forEach(cell -> named.add(cell.column()));
    }

    /** Takes a row below them. */
    void below(XlsxRow row) {
        for (XlsxCell cell : row.cells()) {
            if (!named.contains(cell.column()) && says(cell)) {
                nameless.add(cell.column());
                if (first == null) {
                    first = new Places.Cell(file, sheet, cell.column(), row.number());
                }
            }
        }
    }

    private static boolean says(XlsxCell cell) {
        return !Blanks.strip(cell.text()).isEmpty();
    }

    void tell(Reporter reporter) {
        int title = above.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(Layout.BACK)))
                .mapToInt(XlsxRow::number)
                .findFirst()
                .orElse(1);
        for (XlsxRow row : above) {
            List<XlsxCell> cells = row.cells().stream().filter(Unread::says).toList();
            // The workbook itself has its title there, and below it what the columns mean; above, people put a
            // letterhead.
            boolean told = row.number() > title + 1 ? !cells.isEmpty() : row.number() < title && cells.size() >= RECORD;
            if (told) {
                Places.Cell place = new Places.Cell(file, sheet, cells.get(0).column(), row.number());
                reporter.report("workbook-row-above", place.origin(), Map.of());
            }
        }
        if (first != null) {
            String letters = nameless.stream()
                    .limit(MOST_NAMED)
                    .map(CellReference::column)
                    .collect(Collectors.joining(", "));
            reporter.report(
                    "workbook-cells-nameless",
                    first.origin(),
                    Map.of("columns", nameless.size() > MOST_NAMED ? letters + ", …" : letters));
        }
    }
}
