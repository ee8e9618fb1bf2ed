package org.reportonce.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import java.util.Set;

/**
 * The part of the engine's own language that instruments get: yes/no, numbers, texts, lists and maps. No clock, no byte
 * strings, no unsigned numbers, no reflection on types. The engine declares its language anew for every expression it checks,
 * so what is left out also halves the time that takes.
 */
final class StandardLanguage {
    private static final Set<CelKind> LEFT_OUT =
            Set.of(CelKind.UINT, CelKind.BYTES, CelKind.TIMESTAMP, CelKind.DURATION, CelKind.TYPE);

    private StandardLanguage() {}

    static CelStandardDeclarations declarations() {
        return CelStandardDeclarations.newBuilder()
                .filterFunctions(StandardLanguage::included)
                .build();
    }

    private static boolean included(StandardFunction function, StandardOverload overload) {
        CelOverloadDecl form = overload.celOverloadDecl();
        return function != StandardFunction.DYN
                && !leftOut(form.resultType())
                && form.parameterTypes().stream().noneMatch(StandardLanguage::leftOut);
    }

    private static boolean leftOut(CelType type) {
        return LEFT_OUT.contains(type.kind());
    }
}
