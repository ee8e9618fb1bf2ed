package org.reportonce.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.ExpressionException;
import org.reportonce.expression.RowExpression;
import org.reportonce.finding.Reporter;

/** A condition over rows; a row for which it has no result is reported and does not meet it. For one thread only. */
final class RowCondition {
    private final @Nullable RowExpression expression;
    private final Reporter reporter;

    /** A condition; every row meets an empty one. */
    RowCondition(Optional<Expression> condition, Map<String, Object> bindings, Reporter reporter) {
        this.expression = condition.map(c -> c.forRows("row", bindings)).orElse(null);
        this.reporter = reporter;
    }

    /** True when there is something to meet. */
    boolean given() {
        return expression != null;
    }

    boolean test(Row<? extends Record> row) {
        if (expression == null) {
            return true;
        }
        try {
            return expression.test(row.record());
        } catch (ExpressionException e) {
            failed(e, row.file() + ':' + row.line(), reporter);
            return false;
        }
    }

    /**
     * Reports an expression that has no result.
     *
     * @param where what it was evaluated for
     */
    static void failed(ExpressionException e, String where, Reporter reporter) {
        reporter.report(
                "instrument-expression-failed",
                e.error().origin(),
                Map.of(
                        "problem",
                        e.error().problem(),
                        "hint",
                        e.error().hint(),
                        "excerpt",
                        e.error().excerpt(),
                        "where",
                        where));
    }
}
