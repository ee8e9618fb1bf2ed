package org.reportonce.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.finding.Reporter;

/** Fixed rows that take every record for which their condition holds. */
final class ConditionalRows {
    private final Map<String, Condition> conditions = new LinkedHashMap<>();

    private record Condition(RowCondition holds, Set<String> reads) {}

    ConditionalRows(Map<String, Expression> rowWhen, RowBindings bindings, Reporter reporter) {
        rowWhen.forEach((row, condition) -> conditions.put(
                row,
                new Condition(
                        new RowCondition(Optional.of(condition), bindings, reporter),
                        ReadColumns.of(Optional.of(condition)))));
    }

    /** True when the table has such rows. */
    boolean given() {
        return !conditions.isEmpty();
    }

    /** Ids of the rows a record stands under; null when its place would tell what this edition does not show. */
    @Nullable
    List<String> of(Row<? extends Record> row, Set<String> withheld) {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Condition> one : conditions.entrySet()) {
            if (ReadColumns.hidden(one.getValue().reads, withheld)) {
                return null;
            }
            if (one.getValue().holds.test(row)) {
                rows.add(one.getKey());
            }
        }
        return rows;
    }
}
