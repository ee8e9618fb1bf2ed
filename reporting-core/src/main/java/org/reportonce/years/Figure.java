package org.reportonce.years;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reportonce.dataset.Jump;
import org.reportonce.report.Answer;

/** One or more cells under an address, added up as far as they are numbers. */
final class Figure {
    private final Map<Kind, BigDecimal> sums =
            new TreeMap<>(Comparator.comparing(Kind::unit).thenComparing(Kind::qualifier));
    private final Set<String> words = new LinkedHashSet<>();

    /** Numbers that may be added up. */
    private record Kind(String qualifier, String unit) {}

    static Figure of(Answer answer) {
        Figure figure = new Figure();
        figure.add(answer);
        return figure;
    }

    void add(Answer answer) {
        Optional<Plain.Amount> amount = Plain.amount(answer);
        amount.ifPresentOrElse(
                given -> sums.merge(new Kind(given.qualifier(), given.unit()), given.number(), BigDecimal::add), () -> {
                    String text = Plain.text(answer);
                    if (!text.equals(Plain.UNANSWERED)) {
                        words.add(text);
                    }
                });
    }

    /** Sums by unit, then words such as {@code withheld}. */
    String text() {
        Set<String> parts = new LinkedHashSet<>();
        sums.forEach(
                (kind, sum) -> parts.add((kind.qualifier() + ' ' + sum.toPlainString() + ' ' + kind.unit()).strip()));
        parts.addAll(words);
        return parts.isEmpty() ? Plain.NOTHING : String.join(" + ", parts);
    }

    /** True when both are one number of the same unit, far from each other. */
    static boolean jump(Figure before, Figure now) {
        return before.sums.size() == 1
                && before.sums.keySet().equals(now.sums.keySet())
                && Jump.between(
                        before.sums.values().iterator().next(),
                        now.sums.values().iterator().next());
    }
}
