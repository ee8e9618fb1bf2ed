package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checked expression. Safe for use by several threads. */
public final class Expression {
    private final Engine engine;
    private final Source source;
    private final CelAbstractSyntaxTree tree;
    private final Lazy<CelRuntime.Program> program;
    private final Map<String, VariablePath> paths = new LinkedHashMap<>();
    private final @Nullable VariablePath only;

    /** A path and the variable it starts at. */
    record VariablePath(String variable, Path path) {
        @Nullable
        Object get(Map<String, ?> bindings) {
            return path.get(bindings.get(variable));
        }
    }

    Expression(Engine engine, Source source, CelAbstractSyntaxTree tree) {
        this.engine = engine;
        this.source = source;
        this.tree = tree;
        this.program = new Lazy<>(() -> engine.program(tree));
        for (AstPaths.Chain chain : AstPaths.of(tree, engine.vocabulary.variables.keySet())) {
            Type type = requireNonNull(engine.vocabulary.variables.get(chain.variable()));
            paths.put(chain.toString(), new VariablePath(chain.variable(), Path.of(type, chain.names())));
        }
        String text = source.text().strip();
        this.only = paths.get(text);
    }

    /** The text it was compiled from. */
    public String source() {
        return source.text();
    }

    /**
     * The paths it reads: the longest chains of names that start at a variable, such as {@code row.quantity.known}, in the order
     * they stand. A chain ends before a map and at a method with arguments.
     */
    public Set<String> paths() {
        return Collections.unmodifiableSet(paths.keySet());
    }

    /** What it looks at, through loops and calls too, in the order it stands there. */
    public Set<Read> reads() {
        return AstReads.of(tree, engine.vocabulary.variables.keySet());
    }

    Map<String, VariablePath> variablePaths() {
        return paths;
    }

    /** The path that is the whole of the expression. */
    Optional<VariablePath> only() {
        return Optional.ofNullable(only);
    }

    /**
     * The result for some values.
     *
     * @param bindings a value or null for each variable that the expression reads; others are not looked at
     * @return a Boolean, String, Long, Double, enum constant, record, LocalDate, List or Map, or null when empty. An
     *     expression that is one path gives a BigDecimal where the record has one
     * @throws ExpressionException when there is no result
     */
    public @Nullable Object evaluate(Map<String, ?> bindings) {
        paths.values().forEach(path -> requireBinding(bindings, path.variable()));
        if (only != null) {
            return plain(only.get(bindings));
        }
        try {
            return Values.toJava(program.get().eval(name -> find(name, bindings)));
        } catch (CelEvaluationException e) {
            throw new ExpressionException(new NoResult(source, tree, paths).describe(e, bindings), e);
        }
    }

    /** As {@link #evaluate}, for a condition: empty counts as false. */
    public boolean test(Map<String, ?> bindings) {
        return Boolean.TRUE.equals(evaluate(bindings));
    }

    /**
     * Prepares for many values of one variable.
     *
     * @param variable the one that changes
     * @param others the values of the others, which do not change
     */
    public RowExpression forRows(String variable, Map<String, ?> others) {
        return new RowExpression(this, variable, others);
    }

    /** What a path reads, as an evaluation would give it, but for exact decimals, which the engine does not have. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Enum<?>
                || value instanceof Record
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof BigDecimal) {
            return value;
        }
        return Values.toJava(Values.toEngine(value));
    }

    private static void requireBinding(Map<String, ?> bindings, String variable) {
        if (!bindings.containsKey(variable)) {
            throw new IllegalArgumentException("no value for the variable " + variable);
        }
    }

    private Optional<Object> find(String name, Map<String, ?> bindings) {
        Object constant = engine.constants.get(name);
        if (constant != null) {
            return Optional.of(constant);
        }
        Type type = engine.vocabulary.variables.get(name);
        if (type == null) {
            return Optional.empty();
        }
        Object value = bindings.get(name);
        return Optional.of(value == null ? Values.absent(Shape.raw(type)) : Values.toEngine(value));
    }
}
