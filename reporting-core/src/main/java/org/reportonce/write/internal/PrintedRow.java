package org.reportonce.write.internal;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;
import org.reportonce.write.internal.Shown.Style;

/**
 * A row of a table as a reader sees it.
 *
 * @param kind what it is
 * @param label text of a heading, or of the fixed row it stands under
 * @param continued true when the row before it stands under the same fixed row
 * @param cells one answer a column; none for a heading
 */
public record PrintedRow(RowKind kind, String label, boolean continued, List<Shown> cells) {
    public PrintedRow {
        cells = List.copyOf(cells);
    }

    /**
     * The n-th row of a table, from 0. Its row label stands in every column of that type. A fixed row without a
     * line says "nil" once, under its first figure, and nothing in cells that do not apply to it.
     */
    public static PrintedRow of(TableBlock table, int n, Printed printed) {
        TableRow row = table.rows().get(n);
        List<Shown> cells = new ArrayList<>();
        if (row.kind() != RowKind.HEADING) {
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(cell(table, row, column, printed));
            }
            if (row.kind() == RowKind.EMPTY) {
                sayNilOnce(table, cells);
            }
        }
        boolean continued = n > 0
                && row.kind() == RowKind.LINE
                && table.rows().get(n - 1).kind() == RowKind.LINE
                && !row.rowId().isEmpty()
                && row.rowId().equals(table.rows().get(n - 1).rowId())
                && row.label().equals(table.rows().get(n - 1).label());
        return new PrintedRow(row.kind(), label(row, printed), continued, cells);
    }

    private static Shown cell(TableBlock table, TableRow row, int column, Printed printed) {
        boolean labelled = table.columns().get(column).type() == TableColumn.Type.ROW_LABEL
                && !row.label().isEmpty();
        return labelled
                ? Shown.ofLabel(row.label())
                : row.cell(column).map(answer -> Shown.of(answer, printed)).orElse(Shown.EMPTY);
    }

    private static String label(TableRow row, Printed printed) {
        return row.label().isEmpty()
                ? row.cell(0)
                        .map(answer -> Shown.of(answer, printed).plainText())
                        .orElse("")
                : SafeText.printable(row.label());
    }

    private static void sayNilOnce(TableBlock table, List<Shown> cells) {
        int speaker = -1;
        for (int n = 0; n < cells.size(); n++) {
            boolean figure = table.columns().get(n).type() == TableColumn.Type.NUMBER;
            boolean better =
                    speaker < 0 || (figure && table.columns().get(speaker).type() != TableColumn.Type.NUMBER);
            if (cells.get(n).style() == Style.NIL && better) {
                speaker = n;
            }
        }
        for (int n = 0; n < cells.size(); n++) {
            boolean silent = cells.get(n).style() == Style.NIL || cells.get(n).style() == Style.NOT_APPLICABLE;
            if (n != speaker && silent) {
                cells.set(n, Shown.EMPTY);
            }
        }
    }
}
