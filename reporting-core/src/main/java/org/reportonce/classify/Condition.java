package org.reportonce.classify;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Threshold;

/**
 * A condition and how an item stands to it.
 *
 * @param standing whether it holds
 * @param sentence the condition and what the item has
 */
record Condition(Standing standing, String sentence) {
    /** Whether something holds, from the best to the worst. */
    enum Standing {
        HOLDS,
        NOT_TOLD,
        FAILS;

        /** How several conditions stand that must hold together. */
        static Standing together(Collection<Condition> conditions) {
            return conditions.stream()
                    .map(Condition::standing)
                    .max(Enum::compareTo)
                    .orElse(HOLDS);
        }
    }

    static Condition limit(
            String property, Threshold.Relation relation, BigDecimal limit, String unit, @Nullable BigDecimal has) {
        String wanted = property + ' ' + relation.words() + ' ' + quantity(limit, unit);
        if (has == null) {
            return new Condition(Standing.NOT_TOLD, wanted + ": not told");
        }
        return new Condition(
                relation.holds(has, limit) ? Standing.HOLDS : Standing.FAILS,
                wanted + ": it has " + quantity(has, unit));
    }

    static Condition fact(String word, boolean wanted, @Nullable Boolean is) {
        String sentence = (wanted ? "" : "not ") + word;
        if (is == null) {
            return new Condition(Standing.NOT_TOLD, sentence + ": not told");
        }
        return new Condition(is == wanted ? Standing.HOLDS : Standing.FAILS, sentence + ": it is" + (is ? "" : " not"));
    }

    private static String quantity(BigDecimal number, String unit) {
        String text = number.stripTrailingZeros().toPlainString();
        return unit.isEmpty() ? text : text + ' ' + unit;
    }
}
