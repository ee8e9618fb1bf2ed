package org.reportonce.dataset;

import java.math.BigDecimal;

/** When a figure differs so much from an earlier one that a typing error is likelier. */
public final class Jump {
    /** This many times the earlier figure is worth a second look. */
    public static final long TIMES = 10;

    /** Below this number of items a jump says nothing. */
    public static final long FEW = 50;

    private Jump() {}

    /** True when a number of items is many times the earlier one. */
    public static boolean up(long before, long now) {
        return before > 0 && now >= FEW && now / TIMES >= before;
    }

    /** True when one number is many times the other, whichever came first. */
    public static boolean between(BigDecimal one, BigDecimal two) {
        BigDecimal less = one.min(two);
        BigDecimal more = one.max(two);
        return less.signum() > 0
                && more.compareTo(BigDecimal.valueOf(FEW)) >= 0
                && more.compareTo(less.multiply(BigDecimal.valueOf(TIMES))) >= 0;
    }
}
