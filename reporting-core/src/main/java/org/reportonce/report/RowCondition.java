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
    private final @Nullable Expression condition;
    private final RowBindings bindings;
    private final Reporter reporter;
    private @Nullable RowExpression expression;
    private int year = Integer.MIN_VALUE;

    /** A condition; every row meets an empty one. */
    RowCondition(Optional<Expression> condition, RowBindings bindings, Reporter reporter) {
        this.condition = condition.orElse(null);
        this.bindings = bindings;
        this.reporter = reporter;
    }

    /** True when there is something to meet. */
    boolean given() {
        return condition != null;
    }

    boolean test(Row<? extends Record> row) {
        if (condition == null) {
            return true;
        }
        RowExpression ofYear = expression;
        if (ofYear == null || year != bindings.year()) {
            year = bindings.year();
            ofYear = condition.forRows("row", bindings.values());
            expression = ofYear;
        }
        try {
            return ofYear.test(row.record());
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
