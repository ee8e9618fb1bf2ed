package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression over a table: evaluated once for each distinct tuple of the values it reads from a row, not once for each row.
 * Up to 32,768 tuples are remembered. For one thread only.
 */
public final class RowExpression {
    private static final int MOST_TUPLES = 1 << 15;

    private final Expression expression;
    private final String variable;
    private final Map<String, @Nullable Object> bindings;
    private final Path[] paths;
    private final @Nullable Object[] tuple;
    private final TupleMemo memo;
    private final @Nullable Path only;
    private final boolean direct;

    RowExpression(Expression expression, String variable, Map<String, ?> others) {
        this.expression = requireNonNull(expression, "expression");
        this.variable = requireNonNull(variable, "variable");
        this.bindings = new HashMap<>(others);
        List<Path> found = new ArrayList<>();
        expression.variablePaths().values().stream()
                .filter(path -> path.variable().equals(variable))
                .forEach(path -> found.add(path.path()));
        paths = found.toArray(Path[]::new);
        tuple = new Object[paths.length];
        memo = new TupleMemo(paths.length, MOST_TUPLES);
        only = expression
                .only()
                .filter(path -> path.variable().equals(variable))
                .map(Expression.VariablePath::path)
                .orElse(null);
        // Whole rows differ from each other: to remember them costs and never pays.
        direct = found.stream().anyMatch(path -> path.toString().isEmpty());
    }

    /**
     * The result for a row, the same as {@link Expression#evaluate} gives.
     *
     * @throws ExpressionException when there is no result; it is not remembered
     */
    public @Nullable Object evaluate(@Nullable Object row) {
        if (only != null) {
            return Expression.plain(only.get(row));
        }
        if (direct) {
            return compute(row);
        }
        for (int i = 0; i < paths.length; i++) {
            tuple[i] = paths[i].get(row);
        }
        int hash = TupleMemo.hash(tuple);
        int slot = memo.slot(tuple, hash);
        if (memo.known(slot)) {
            return memo.result(slot);
        }
        Object result = compute(row);
        memo.put(tuple, hash, result);
        return result;
    }

    /** As {@link #evaluate}, for a condition: empty counts as false. */
    public boolean test(@Nullable Object row) {
        return Boolean.TRUE.equals(evaluate(row));
    }

    private @Nullable Object compute(@Nullable Object row) {
        bindings.put(variable, row);
        return expression.evaluate(bindings);
    }
}
