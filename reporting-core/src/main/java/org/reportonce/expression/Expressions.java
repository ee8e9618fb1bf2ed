package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Origin;

/**
 * Compiles expressions over a fixed set of variables and functions. Make one and keep it: loading the engine takes a few tenths
 * of a second, each further expression a few milliseconds at first and far less later. Safe for use by several threads.
 */
public final class Expressions {
    private final Lazy<Engine> engine;

    private Expressions(Builder builder) {
        Vocabulary vocabulary = new Vocabulary(builder.variables, builder.functions, builder.furtherTypes);
        engine = new Lazy<>(() -> new Engine(vocabulary));
    }

    /** Starts with no variables and no functions but the built-in ones. */
    public static Builder builder() {
        return new Builder();
    }

    /** The type of a list, for variables and functions. */
    public static Type listOf(Class<?> element) {
        return new ListOf(element);
    }

    /**
     * Checks an expression.
     *
     * @param source the expression
     * @param kind what it must result in
     * @param placement where it stands, for the errors
     * @param errors gets every error found, in the order of their places
     * @return the expression, or empty when there was an error
     */
    public Optional<Expression> compile(
            String source, Kind kind, Placement placement, Consumer<? super ExpressionError> errors) {
        return engine.get().compile(source, kind, placement, errors);
    }

    /** As the other, for an expression that stands in one line of its file and starts at a place. */
    public Optional<Expression> compile(
            String source, Kind kind, Origin start, Consumer<? super ExpressionError> errors) {
        return compile(source, kind, Placement.from(start), errors);
    }

    /**
     * Loads the engine. Nobody has to call it; called from a second thread while data are read, it hides what the first
     * expression would cost.
     */
    public void warmUp() {
        engine.get().warmUp();
    }

    private record ListOf(Class<?> element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    /** Collects variables and functions. */
    public static final class Builder {
        private final Map<String, Type> variables = new LinkedHashMap<>();
        private final List<Functions.Declared> functions = new ArrayList<>();
        private final List<Type> furtherTypes = new ArrayList<>();

        private Builder() {}

        /**
         * Declares a variable.
         *
         * @param type a record, enum, interface of records, simple type, or {@link #listOf}. All records and enums that can be
         *     reached from it are known too, and the constants of these enums by their names
         */
        public Builder variable(String name, Type type) {
            variables.put(requireNonNull(name, "name"), visible(type));
            return this;
        }

        /** Declares {@code name(parameters…)}. */
        public Builder function(String name, List<? extends Type> parameters, Type result, FunctionBody body) {
            return add(name, false, parameters, result, body);
        }

        /** Declares {@code owner.name(parameters…)}; the body gets the owner as its first argument. */
        public Builder method(
                String name, Type owner, List<? extends Type> parameters, Type result, FunctionBody body) {
            List<Type> all = new ArrayList<>(parameters);
            all.add(0, owner);
            return add(name, true, all, result, body);
        }

        /** Makes the constants of an enum known that no variable leads to. */
        public Builder constants(Class<? extends Enum<?>> type) {
            furtherTypes.add(type);
            return this;
        }

        private Builder add(
                String name, boolean method, List<? extends Type> parameters, Type result, FunctionBody body) {
            parameters.forEach(Builder::visible);
            functions.add(new Functions.Declared(
                    requireNonNull(name, "name"),
                    method,
                    List.copyOf(parameters),
                    visible(result),
                    requireNonNull(body, "body")));
            return this;
        }

        private static Type visible(Type type) {
            if (Shape.of(Shape.raw(Shape.unwrapped(type))) == Shape.HIDDEN) {
                throw new IllegalArgumentException("expressions cannot use " + type.getTypeName()
                        + "; they know records, enums, interfaces of records, texts, numbers, dates, lists and maps");
            }
            return type;
        }

        /**
         * The compiler for them.
         *
         * @throws IllegalArgumentException when a variable has the name of an enum constant
         */
        public Expressions build() {
            return new Expressions(this);
        }
    }
}
