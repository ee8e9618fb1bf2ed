package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.types.CelKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the paths that an expression reads: the longest chains of names that start at a variable. */
final class AstPaths {
    /** A variable and the names asked of it. */
    record Chain(String variable, List<String> names) {
        Chain {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return names.isEmpty() ? variable : variable + '.' + String.join(".", names);
        }
    }

    private final CelAbstractSyntaxTree ast;
    private final Set<String> variables;
    private final Map<String, Chain> found = new LinkedHashMap<>();

    private AstPaths(CelAbstractSyntaxTree ast, Set<String> variables) {
        this.ast = ast;
        this.variables = variables;
    }

    static List<Chain> of(CelAbstractSyntaxTree checked, Set<String> variables) {
        AstPaths paths = new AstPaths(checked, variables);
        paths.visit(checked.getExpr(), Set.of());
        return List.copyOf(paths.found.values());
    }

    private void visit(CelExpr expression, Set<String> hidden) {
        Chain chain = chain(expression, hidden);
        if (chain != null) {
            found.putIfAbsent(chain.toString(), chain);
            return;
        }
        if (expression.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) {
            CelComprehension loop = expression.comprehension();
            visit(loop.iterRange(), hidden);
            visit(loop.accuInit(), hidden);
            Set<String> inner = new LinkedHashSet<>(hidden);
            inner.addAll(List.of(loop.iterVar(), loop.iterVar2(), loop.accuVar()));
            Stream.of(loop.loopCondition(), loop.loopStep(), loop.result()).forEach(part -> visit(part, inner));
            return;
        }
        children(expression).forEach(child -> visit(child, hidden));
    }

    /** The chain that ends here, or null when this is none or goes through a map or a loop variable. */
    private @Nullable Chain chain(CelExpr expression, Set<String> hidden) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            String name = expression.ident().name();
            return variables.contains(name) && !hidden.contains(name) ? new Chain(name, List.of()) : null;
        }
        if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return null;
        }
        CelExpr operand = expression.select().operand();
        Chain start = chain(operand, hidden);
        if (start == null || ast.getTypeOrThrow(operand.id()).kind() != CelKind.STRUCT) {
            return null;
        }
        List<String> names = new ArrayList<>(start.names());
        names.add(expression.select().field());
        return new Chain(start.variable(), names);
    }

    /** The direct parts of an expression that is no loop. */
    static Stream<CelExpr> children(CelExpr expression) {
        return switch (expression.getKind()) {
            case SELECT -> Stream.of(expression.select().operand());
            case CALL -> Stream.concat(expression.call().target().stream(), expression.call().args().stream());
            case LIST -> expression.list().elements().stream();
            case STRUCT -> expression.struct().entries().stream().map(CelExpr.CelStruct.Entry::value);
            case MAP -> expression.map().entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
            case COMPREHENSION ->
                Stream.of(
                        expression.comprehension().iterRange(),
                        expression.comprehension().accuInit(),
                        expression.comprehension().loopCondition(),
                        expression.comprehension().loopStep(),
                        expression.comprehension().result());
            case CONSTANT, IDENT, NOT_SET -> Stream.empty();
        };
    }
}
