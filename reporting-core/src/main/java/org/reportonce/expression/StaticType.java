package org.reportonce.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out of what type a part of an expression is that did not pass the checker, as far as it leads from variables through
 * properties and loops. The checker keeps its own findings to itself when there is an error, and a near name needs them.
 */
final class StaticType {
    private final TypeModel types;

    StaticType(TypeModel types) {
        this.types = types;
    }

    /** The type that an unknown property was asked of: of the operand of the selection with that number. */
    Optional<StructType> asked(CelExpr root, long selection, Map<String, CelType> variables) {
        return Optional.ofNullable(find(root, selection, variables))
                .flatMap(type -> types.findType(type.name()))
                .map(type -> (StructType) type);
    }

    private @Nullable CelType find(CelExpr part, long selection, Map<String, CelType> scope) {
        if (part.id() == selection && part.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            return type(part.select().operand(), scope);
        }
        Map<String, CelType> inner = scope;
        if (part.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) {
            CelComprehension loop = part.comprehension();
            inner = new HashMap<>(scope);
            inner.remove(loop.iterVar());
            CelType element = element(type(loop.iterRange(), scope));
            if (element != null) {
                inner.put(loop.iterVar(), element);
            }
        }
        for (CelExpr child : AstPaths.children(part).toList()) {
            CelType found = find(child, selection, inner);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable CelType type(CelExpr part, Map<String, CelType> scope) {
        return switch (part.getKind()) {
            case IDENT -> scope.get(part.ident().name());
            case SELECT ->
                property(type(part.select().operand(), scope), part.select().field());
            default -> null;
        };
    }

    private @Nullable CelType property(@Nullable CelType owner, String name) {
        if (owner == null) {
            return null;
        }
        return types.findType(owner.name())
                .flatMap(type -> ((StructType) type).findField(name))
                .map(field -> field.type() instanceof NullableType nullable ? nullable.targetType() : field.type())
                .orElse(null);
    }

    private static @Nullable CelType element(@Nullable CelType container) {
        if (container instanceof ListType list) {
            return list.elemType();
        }
        return container instanceof MapType map ? map.keyType() : null;
    }
}
