package org.reportonce.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that rows go to.
 *
 * @param table its name
 * @param when rows that go there; null for all that are left
 * @param columns its columns that the mapping makes
 */
record TablePlan(String table, @Nullable CellExpression when, List<ColumnPlan> columns) {
    TablePlan {
        columns = List.copyOf(columns);
    }
}
