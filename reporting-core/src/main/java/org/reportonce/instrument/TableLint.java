package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Category;
import org.reportonce.yaml.SourceText;

/** Checks the ids of one table: columns, key, rows and headings. */
final class TableLint {
    private final TableForm table;
    private final String path;
    private final Problems problems;

    TableLint(TableForm table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
    }

    void check() {
        List<String> columns =
                table.columns().stream().map(TableForm.Column::id).toList();
        unique("column", columns, "columns");
        unique("row", table.rows(), "rows");
        List<String> single = table.columns().stream()
                .filter(column -> !column.perYear())
                .map(TableForm.Column::id)
                .toList();
        known("instrument-key-unknown", table.key(), "key", single);
        known("instrument-heading-unknown", table.headings(), "headings", table.rows());
        for (int i = 0; i < table.silent().size(); i++) {
            known("instrument-silent-unknown", table.silent().get(i).rows(), "silent[" + i + "].rows", table.rows());
        }
        SourceText rowBy = table.rowBy();
        rowWhen(rowBy != null);
        if ((rowBy == null && table.rowWhen().isEmpty()) != table.rows().isEmpty()) {
            problems.error(
                    "instrument-rows-incomplete",
                    rowBy == null ? path + ".rows" : path + ".rowBy",
                    "table",
                    table.id());
        }
        String emptyRow = table.emptyRow();
        if (!emptyRow.isEmpty() && (rowBy == null || !table.rows().contains(emptyRow))) {
            problems.error("instrument-empty-row", path + ".emptyRow", "id", emptyRow, "table", table.id());
        }
        if (rowBy != null && rowBy.text().strip().equals("row.category.code")) {
            categories();
        }
    }

    /** Conditions of rows: instead of {@code rowBy}, one for each row that takes lines. */
    private void rowWhen(boolean rowBy) {
        if (table.rowWhen().isEmpty()) {
            return;
        }
        if (rowBy) {
            problems.error("instrument-rows-twice", path + ".rowWhen", "table", table.id());
        }
        for (String row : table.rowWhen().keySet()) {
            if (!table.rows().contains(row)) {
                problems.error(
                        "instrument-row-when-unknown",
                        path + ".rowWhen." + row,
                        "id",
                        row,
                        "table",
                        table.id(),
                        "instead",
                        Problems.instead(row, table.rows()));
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String row = table.rows().get(i);
            if (!table.headings().contains(row) && !table.rowWhen().containsKey(row)) {
                problems.error(
                        "instrument-row-when-missing", path + ".rows[" + i + ']', "id", row, "table", table.id());
            }
        }
    }

    private void categories() {
        List<String> codes =
                Categories.standard().all().stream().map(Category::code).toList();
        for (int i = 0; i < table.rows().size(); i++) {
            String row = table.rows().get(i);
            if (!table.headings().contains(row)
                    && !row.equals(table.emptyRow())
                    && !row.endsWith("*")
                    && Categories.standard().byCode(row).isEmpty()) {
                problems.error(
                        "instrument-row-unknown",
                        path + ".rows[" + i + ']',
                        "row",
                        row,
                        "what",
                        "category code",
                        "instead",
                        Problems.instead(row, codes));
            }
        }
    }

    private void unique(String what, List<String> ids, String key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                problems.error(
                        "instrument-id-twice",
                        path + '.' + key + '[' + i + ']',
                        "what",
                        what + " of " + table.id(),
                        "id",
                        ids.get(i));
            }
        }
    }

    private void known(String code, List<String> ids, String key, List<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                problems.error(
                        code,
                        path + '.' + key + '[' + i + ']',
                        "id",
                        ids.get(i),
                        "table",
                        table.id(),
                        "instead",
                        Problems.instead(ids.get(i), new ArrayList<>(known)));
            }
        }
    }
}
