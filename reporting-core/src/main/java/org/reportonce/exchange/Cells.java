package org.reportonce.exchange;

import java.util.List;
import org.reportonce.exchange.file.CellKind;

/** Foreign cells as texts: errors and missing results of a workbook are none. */
final class Cells {
    private Cells() {}

    static Made text(RowView row, int place) {
        return switch (row.kind(place)) {
            case ERROR -> Made.wrong("import-cell-error", "value", row.text(place));
            case NO_RESULT -> Made.wrong("import-formula-without-result");
            case TEXT, NUMBER, POWER, DATE -> Made.of(row.text(place));
        };
    }

    /** The text of a cell that is not going to be read as a number. */
    static Made word(RowView row, int place) {
        return row.kind(place) == CellKind.POWER ? power(row.text(place)) : text(row, place);
    }

    /** A code such as {@code 2E002} may have stood there before a spreadsheet program opened the file. */
    static Made power(String text) {
        return Made.wrong("import-cell-power", "value", Fault.shown(text));
    }

    /**
     * Sees that cells hold what may be looked at by a condition or an expression: an error is no text, and a result that is not there
     * is no empty cell.
     *
     * @throws UnreadableCell when one does not
     */
    static void readable(RowView row, List<ColumnRef> columns) {
        for (ColumnRef column : columns) {
            int place = row.layout().place(column.text());
            Fault fault = place < 0 ? null : text(row, place).fault();
            if (fault != null) {
                throw new UnreadableCell(column, fault);
            }
        }
    }
}
