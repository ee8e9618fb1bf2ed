package org.reportonce.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate that turns amounts of one currency into another.
 *
 * @param stated the rate as it is stated
 * @param turned true when it is stated the other way round: units of the first currency for one of the other
 * @param factor units of the other currency for one of the first
 */
public record Conversion(Rate stated, boolean turned, BigDecimal factor) {
    private static final int DECIMALS = 6;

    /** Code of the currency that amounts are turned into. */
    public String to() {
        return turned ? stated.currency() : stated.per();
    }

    /** The amount in the other currency, not rounded. */
    public Money of(Money amount) {
        return new Money(amount.amount().multiply(factor), to());
    }

    /** {@code 88250 GBP × 1.1675 = 103031.875 EUR (1 GBP = 1.1675 EUR, central bank)}; a rate that is stated the other way round divides. */
    public String sentence(Money amount) {
        BigDecimal rate = stated.rate();
        BigDecimal result = of(amount).amount();
        boolean exact = result.stripTrailingZeros().scale() <= DECIMALS;
        return plain(amount.amount()) + ' ' + amount.currency()
                + (turned ? " ÷ " : " × ")
                + (rate == null ? "" : rate.toPlainString())
                + (exact ? " = " : " ≈ ")
                + plain(exact ? result : result.setScale(DECIMALS, RoundingMode.HALF_UP))
                + ' ' + to() + "   (" + stated.sentence() + ')';
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
