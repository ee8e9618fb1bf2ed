package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the engine's type checker lets pass and we do not. */
final class FurtherChecks {
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    private final Vocabulary vocabulary;
    private final Source source;
    private final CelAbstractSyntaxTree tree;
    private final List<ExpressionError> errors = new ArrayList<>();

    FurtherChecks(Vocabulary vocabulary, Source source, CelAbstractSyntaxTree tree) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.tree = tree;
    }

    List<ExpressionError> run(Kind kind) {
        visit(tree.getExpr());
        if (!fits(kind, tree.getResultType().kind())) {
            errors.add(source.error(
                    1,
                    1,
                    "the result must be " + kind.words() + ", but this is of type "
                            + TypeWords.of(tree.getResultType()),
                    kind == Kind.BOOLEAN ? "Compare it with something, as in `… == …` or `… != null`." : ""));
        }
        return errors;
    }

    private static boolean fits(Kind kind, CelKind result) {
        return result.isDyn()
                || switch (kind) {
                    case BOOLEAN -> result == CelKind.BOOL;
                    case STRING -> result == CelKind.STRING;
                    case NUMBER -> result == CelKind.INT || result == CelKind.DOUBLE;
                    case LIST -> result == CelKind.LIST;
                    case ANY -> true;
                };
    }

    private void visit(CelExpr part) {
        switch (part.getKind()) {
            case STRUCT -> report(part, "an expression cannot make a record", "");
            case CALL -> {
                checkConstants(part);
                checkFunction(part);
            }
            default -> {}
        }
        AstPaths.children(part).forEach(this::visit);
    }

    /** A constant that several enums have is of open type to the engine, which would compare it with anything. */
    private void checkConstants(CelExpr call) {
        if (!COMPARISONS.contains(call.call().function())) {
            return;
        }
        for (CelExpr constant : call.call().args()) {
            for (CelExpr other : call.call().args()) {
                checkConstant(constant, other);
            }
        }
    }

    private void checkConstant(CelExpr constant, CelExpr other) {
        for (CelExpr element : constant.getKind() == CelExpr.ExprKind.Kind.LIST
                ? constant.list().elements()
                : List.of(constant)) {
            if (element.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                List<String> owners = vocabulary.owners(element.ident().name());
                CelType type = elementType(tree.getTypeOrThrow(other.id()));
                boolean comparable =
                        type.kind().isDyn() || type.kind() == CelKind.NULL_TYPE || owners.contains(type.name());
                if (owners.size() > 1 && !comparable) {
                    report(
                            element,
                            "`" + element.ident().name() + "` is not a constant of " + TypeWords.of(type),
                            Wording.constantsHint(
                                    vocabulary, type.name(), element.ident().name()));
                }
            }
        }
    }

    private static CelType elementType(CelType type) {
        return type.kind() == CelKind.LIST ? type.parameters().get(0) : type;
    }

    /** A function of several forms must be clear when it is compiled: the engine tells the forms apart by Java class only. */
    private void checkFunction(CelExpr call) {
        String name = call.call().function();
        Optional<CelReference> reference = tree.getReference(call.id());
        boolean ours = vocabulary.functions.stream()
                .anyMatch(function -> function.name().equals(name));
        if (ours && reference.isPresent() && reference.get().overloadIds().size() > 1) {
            report(
                    call,
                    "it is not clear which form of `" + name + "` is meant",
                    "Write the type before the constant, as in `Type.CONSTANT`.");
        }
    }

    private void report(CelExpr part, String problem, String hint) {
        Integer offset = tree.getSource().getPositionsMap().get(part.id());
        CelSourceLocation place =
                tree.getSource().getOffsetLocation(offset == null ? 0 : offset).orElse(CelSourceLocation.of(1, 0));
        errors.add(source.error(place.getLine(), place.getColumn() + 1, problem, hint));
    }
}
