package org.reportonce.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a registered function does. It must give the same result for equal arguments, whenever it is called. */
@FunctionalInterface
public interface FunctionBody {
    /**
     * The result.
     *
     * @param arguments in the declared order, of the declared Java types; for a method the owner comes first. An element is
     *     null where the expression passes an empty value
     * @return a value of the declared result type, or null for "empty"
     * @throws RuntimeException when there is none; it ends the evaluation with an {@link ExpressionException}
     */
    @Nullable
    Object apply(List<@Nullable Object> arguments);
}
