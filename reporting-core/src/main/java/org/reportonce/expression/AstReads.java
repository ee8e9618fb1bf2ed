package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an expression looks at, for people: through loops, calls and lists, where {@link AstPaths} stops. */
final class AstReads {
    private final Set<String> variables;
    private final Set<Read> found = new LinkedHashSet<>();

    private AstReads(Set<String> variables) {
        this.variables = variables;
    }

    static Set<Read> of(CelAbstractSyntaxTree checked, Set<String> variables) {
        AstReads reads = new AstReads(variables);
        reads.visit(checked.getExpr(), Map.of());
        return reads.found;
    }

    private void visit(CelExpr expression, Map<String, Read> loops) {
        Read read = read(expression, loops);
        if (read != null) {
            found.add(read);
        }
        inside(expression, loops, read != null);
    }

    /** Visits the parts; those of a chain that were told by its end are left out. */
    private void inside(CelExpr expression, Map<String, Read> loops, boolean told) {
        switch (expression.getKind()) {
            case SELECT -> next(expression.select().operand(), loops, told);
            case CALL -> {
                CelCall call = expression.call();
                boolean index = call.function().equals("_[_]");
                call.target().ifPresent(target -> next(target, loops, told));
                for (int i = 0; i < call.args().size(); i++) {
                    next(call.args().get(i), loops, told && index && i == 0);
                }
            }
            case COMPREHENSION -> loop(expression.comprehension(), loops);
            case CONSTANT, IDENT, LIST, STRUCT, MAP, NOT_SET ->
                AstPaths.children(expression).forEach(child -> visit(child, loops));
        }
    }

    private void next(CelExpr part, Map<String, Read> loops, boolean told) {
        if (told) {
            inside(part, loops, true);
        } else {
            visit(part, loops);
        }
    }

    private void loop(CelComprehension loop, Map<String, Read> loops) {
        visit(loop.iterRange(), loops);
        visit(loop.accuInit(), loops);
        Map<String, Read> inner = new LinkedHashMap<>(loops);
        Read range = read(loop.iterRange(), loops);
        if (range != null) {
            inner.put(loop.iterVar(), range);
        }
        visit(loop.loopCondition(), inner);
        visit(loop.loopStep(), inner);
        visit(loop.result(), inner);
    }

    /** What an expression that is a chain of names looks at; null for others. */
    private @Nullable Read read(CelExpr expression, Map<String, Read> loops) {
        return switch (expression.getKind()) {
            case IDENT -> {
                String name = expression.ident().name();
                Read loop = loops.get(name);
                yield loop != null ? loop : variables.contains(name) ? Read.variable(name) : null;
            }
            case SELECT -> {
                Read start = read(expression.select().operand(), loops);
                yield start == null ? null : start.then(expression.select().field());
            }
            case CALL -> called(expression.call(), loops);
            // Of a filtered list, the list.
            case COMPREHENSION -> read(expression.comprehension().iterRange(), loops);
            case CONSTANT, LIST, STRUCT, MAP, NOT_SET -> null;
        };
    }

    private @Nullable Read called(CelCall call, Map<String, Read> loops) {
        CelExpr target = call.target().orElse(null);
        if (target != null) {
            Read start = read(target, loops);
            return start == null ? null : start.then(call.function());
        }
        if (call.function().equals("_[_]")) {
            return read(call.args().get(0), loops);
        }
        // Operators have names such as _&&_ and @in.
        if (!Character.isLetter(call.function().charAt(0))) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (CelExpr argument : call.args()) {
            if (argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                    && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
                texts.add(argument.constant().stringValue());
            }
        }
        return new Read(call.function(), true, texts, List.of());
    }
}
