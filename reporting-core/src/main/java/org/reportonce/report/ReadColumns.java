package org.reportonce.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.expression.Expression;

/** The columns of a file that a condition over its rows reads: whether a row meets it would tell what stands in them. */
final class ReadColumns {
    private static final String ROW = "row.";

    /** Properties of records that are made of columns of other names. */
    private static final Map<String, Set<String>> DERIVED = Map.of(
            "established", Set.of("outcome", "diversionPoint"),
            "traceTried", Set.of("trace"));

    private ReadColumns() {}

    static Set<String> of(Optional<Expression> condition) {
        Set<String> columns = new HashSet<>();
        condition.map(Expression::paths).orElse(Set.of()).stream()
                .filter(path -> path.startsWith(ROW))
                .map(path -> TableFiller.column(path.substring(ROW.length())))
                .forEach(column -> columns.addAll(DERIVED.getOrDefault(column, Set.of(column))));
        return Set.copyOf(columns);
    }

    /** True when a column that is read is not shown. */
    static boolean hidden(Set<String> read, Set<String> withheld) {
        return !withheld.isEmpty() && !Collections.disjoint(read, withheld);
    }
}
