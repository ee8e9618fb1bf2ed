package org.reportonce.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.TablePlan;

/** Fixed rows that take every record for which their condition holds. */
final class ConditionalRows {
    private static final String ROW = "row.";

    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, Path> reads = new TreeMap<>();

    private record Condition(RowCondition holds, Set<String> reads) {}

    ConditionalRows(TablePlan plan, RowBindings bindings, Reporter reporter) {
        plan.rowWhen().forEach((row, condition) -> {
            conditions.put(
                    row,
                    new Condition(
                            new RowCondition(Optional.of(condition), bindings, reporter),
                            ReadColumns.of(Optional.of(condition))));
            read(plan, condition);
        });
    }

    private void read(TablePlan plan, Expression condition) {
        for (String path : condition.paths()) {
            if (path.startsWith(ROW)) {
                String name = path.substring(ROW.length()).split("\\.", 2)[0];
                reads.put(name, Path.of(plan.records().type(), name));
            }
        }
    }

    /** True when the table has such rows. */
    boolean given() {
        return !conditions.isEmpty();
    }

    /** What the conditions look at, by name. */
    Map<String, Path> reads() {
        return reads;
    }

    /**
     * Ids of the rows a record stands under. A row whose condition looks at what this edition does not show is passed over: a total
     * counts the record all the same. Null when no other row is left.
     */
    @Nullable
    List<String> of(Row<? extends Record> row, Set<String> withheld) {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Condition> one : conditions.entrySet()) {
            if (!ReadColumns.hidden(one.getValue().reads, withheld)
                    && one.getValue().holds.test(row)) {
                rows.add(one.getKey());
            }
        }
        return rows.isEmpty() && hides(withheld) ? null : rows;
    }

    /** True when some rows pass over a record of which these columns are not shown. */
    boolean hides(Set<String> withheld) {
        return !withheld.isEmpty()
                && conditions.values().stream().anyMatch(each -> ReadColumns.hidden(each.reads, withheld));
    }
}
