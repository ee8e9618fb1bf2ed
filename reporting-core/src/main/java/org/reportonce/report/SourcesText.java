package org.reportonce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Sources in words. */
final class SourcesText {
    private static final int PLACES = 1000;
    private static final int SUMMANDS = 20;
    private static final int CENTS = 2;

    private SourcesText() {}

    static BigDecimal total(Sources sources) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < sources.count(); i++) {
            total = total.add(sources.decimal(i));
        }
        return total;
    }

    /** {@code 15 + 2 = 17}; long sums show their first parts and how many more there are. */
    static String arithmetic(Sources sources) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(sources.count(), SUMMANDS);
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : " + ").append(plain(sources.decimal(i)));
        }
        if (shown < sources.count()) {
            BigDecimal rest = BigDecimal.ZERO;
            for (int i = shown; i < sources.count(); i++) {
                rest = rest.add(sources.decimal(i));
            }
            text.append(" + ")
                    .append(plain(rest))
                    .append(" (")
                    .append(sources.count() - shown)
                    .append(" more lines)");
        }
        return text.append(" = ").append(plain(total(sources))).toString();
    }

    /** Converted amounts have more places than cents; those that are nought say nothing. */
    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return amount.scale() <= CENTS
                ? amount.toPlainString()
                : stripped.setScale(Math.max(CENTS, stripped.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    static List<String> places(Sources sources) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < Math.min(sources.count(), PLACES); i++) {
            places.add(sources.line(i) == 0 ? sources.file(i) : sources.file(i) + ':' + sources.line(i));
        }
        return places;
    }
}
