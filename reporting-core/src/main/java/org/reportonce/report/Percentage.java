package org.reportonce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in per cent, as the United Nations publish SDG indicator 16.4.2: two decimals, half up. */
final class Percentage {
    private static final int PLACES = 2;

    private Percentage() {}

    /**
     * A share with its two counts.
     *
     * @throws IllegalArgumentException when the whole is 0 or smaller than the part
     */
    static Value.Proportion of(long part, long whole) {
        if (whole < 1) {
            throw new IllegalArgumentException("there is no share of nothing");
        }
        BigDecimal percent = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
        return new Value.Proportion(part, whole, percent);
    }
}
