package org.reportonce.write.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;

/**
 * A column of the file; a printed column may take two of them, such as value and currency.
 *
 * @param head its name in the first line
 * @param content what a line says there
 */
record CsvColumn(String head, Function<TableRow, String> content) {
    private static final List<String> SHARED = List.of(
            "category",
            "partner",
            "origin",
            "intermediate",
            "items",
            "qualifier",
            "value",
            "currency",
            "description",
            "comments");

    String cell(TableRow row) {
        return content.apply(row);
    }

    static List<CsvColumn> of(TableBlock table) {
        List<CsvColumn> columns = new ArrayList<>();
        for (int n = 0; n < table.columns().size(); n++) {
            columns.addAll(of(table, n));
        }
        columns.sort(Comparator.comparingInt(CsvColumn::place));
        return List.copyOf(columns);
    }

    private int place() {
        int place = SHARED.indexOf(head);
        return place < 0 ? SHARED.size() : place;
    }

    private static List<CsvColumn> of(TableBlock table, int n) {
        TableColumn column = table.columns().get(n);
        Function<TableRow, String> text =
                row -> row.cell(n).map(CsvCell::of).map(CsvCell::text).orElse("");
        Function<TableRow, String> beside =
                row -> row.cell(n).map(CsvCell::of).map(CsvCell::beside).orElse("");
        if (column.type() == TableColumn.Type.ROW_LABEL) {
            Function<TableRow, String> id = row -> row.rowId().isEmpty()
                    ? text.apply(row)
                    : CsvCell.ofText(row.rowId()).text();
            return List.of(new CsvColumn(column.id(), id));
        }
        CsvColumn plain = new CsvColumn(column.id(), text);
        if (column.type() == TableColumn.Type.MONEY) {
            return List.of(
                    plain, new CsvColumn(column.id().equals("value") ? "currency" : column.id() + "Currency", beside));
        }
        boolean qualified =
                table.rows().stream().anyMatch(row -> !beside.apply(row).isEmpty());
        return qualified
                ? List.of(
                        plain,
                        new CsvColumn(column.id().equals("items") ? "qualifier" : column.id() + "Qualifier", beside))
                : List.of(plain);
    }
}
