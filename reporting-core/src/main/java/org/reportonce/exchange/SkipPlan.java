package org.reportonce.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that tells rows that are no records.
 *
 * @param rule its name
 * @param when condition; null when a column says it
 * @param column the column; null with a condition
 * @param is texts of the column
 * @param matches pattern over it; null when there is none
 * @param inLongForm true when it looks at columns that only the long form of a wide table has
 */
record SkipPlan(
        String rule,
        @Nullable CellExpression when,
        @Nullable ColumnRef column,
        Set<String> is,
        @Nullable TextPattern matches,
        boolean inLongForm) {

    /**
     * True when the row in hand is to be skipped.
     *
     * @throws UnreadableCell when a cell it looks at holds an error
     */
    boolean test(RowView row) {
        if (when != null) {
            return when.test(row);
        }
        if (column == null) {
            return false;
        }
        Cells.readable(row, List.of(column));
        String text = row.text(row.layout().place(column.text()));
        return is.contains(text) || (matches != null && matches.matches(text));
    }

    List<ColumnRef> columns() {
        if (when != null) {
            return when.columns();
        }
        return column == null ? List.of() : List.of(column);
    }
}
