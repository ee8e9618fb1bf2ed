package org.reportonce.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The functions of callers, and what dates need: {@code date("2025-12-31")} and the comparisons. */
final class Functions {
    private static final CelType DATE = StructTypeReference.create(TypeModel.DATE);

    /** A function or, when {@code method}, a method whose owner is the first parameter. */
    record Declared(String name, boolean method, List<Type> parameters, Type result, FunctionBody body) {
        String id(int number) {
            return name + '@' + number;
        }
    }

    private Functions() {}

    static List<CelFunctionDecl> declarations(List<Declared> functions, TypeModel types) {
        List<CelFunctionDecl> declarations = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            Declared function = functions.get(i);
            List<CelType> parameters =
                    function.parameters().stream().map(types::type).toList();
            CelType result = types.nullable(function.result());
            declarations.add(CelFunctionDecl.newFunctionDeclaration(
                    function.name(),
                    function.method()
                            ? CelOverloadDecl.newMemberOverload(function.id(i), result, parameters)
                            : CelOverloadDecl.newGlobalOverload(function.id(i), result, parameters)));
        }
        declarations.add(CelFunctionDecl.newFunctionDeclaration(
                "date", CelOverloadDecl.newGlobalOverload("date", DATE, SimpleType.STRING)));
        for (Comparison comparison : Comparison.values()) {
            declarations.add(CelFunctionDecl.newFunctionDeclaration(
                    comparison.operator,
                    CelOverloadDecl.newGlobalOverload(comparison.id(), SimpleType.BOOL, DATE, DATE)));
        }
        return declarations;
    }

    static List<CelFunctionBinding> bindings(List<Declared> functions) {
        List<CelFunctionBinding> bindings = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            Declared function = functions.get(i);
            List<Class<?>> classes = Collections.nCopies(function.parameters().size(), Object.class);
            bindings.add(CelFunctionBinding.from(function.id(i), classes, new Call(function)));
        }
        bindings.add(CelFunctionBinding.from("date", String.class, Functions::date));
        for (Comparison comparison : Comparison.values()) {
            bindings.add(CelFunctionBinding.from(
                    comparison.id(),
                    LocalDate.class,
                    LocalDate.class,
                    (one, two) -> comparison.holds.test(one.compareTo(two))));
        }
        return bindings;
    }

    /** Names that may stand before a parenthesis. */
    static Set<String> names(List<Declared> functions) {
        Set<String> names = new LinkedHashSet<>();
        functions.forEach(function -> names.add(function.name()));
        names.addAll(List.of("date", "size", "has", "all", "exists", "exists_one", "filter", "map"));
        names.addAll(List.of("contains", "startsWith", "endsWith", "matches", "string", "int", "double", "bool"));
        return names;
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("this is not a date; write it as \"2025-12-31\"", e);
        }
    }

    @Immutable
    private static final class Call implements CelFunctionOverload {
        @SuppressWarnings("Immutable") // The body is the caller's promise, see FunctionBody.
        private final Declared function;

        Call(Declared function) {
            this.function = function;
        }

        @Override
        public Object apply(Object[] arguments) {
            List<@Nullable Object> converted = new ArrayList<>(arguments.length);
            for (int i = 0; i < arguments.length; i++) {
                converted.add(Values.toJava(
                        arguments[i], Shape.raw(function.parameters().get(i))));
            }
            return Values.toEngine(function.body().apply(Collections.unmodifiableList(converted)));
        }
    }

    private enum Comparison {
        LESS("_<_", order -> order < 0),
        LESS_EQUALS("_<=_", order -> order <= 0),
        GREATER("_>_", order -> order > 0),
        GREATER_EQUALS("_>=_", order -> order >= 0);

        private final String operator;

        @SuppressWarnings("Immutable") // These four lambdas hold nothing.
        private final IntPredicate holds;

        Comparison(String operator, IntPredicate holds) {
            this.operator = operator;
            this.holds = holds;
        }

        String id() {
            return "date" + operator;
        }
    }
}
