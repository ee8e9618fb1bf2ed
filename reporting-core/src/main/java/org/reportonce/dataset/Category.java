package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

/**
 * A weapon category in our stable codes: {@code I}…{@code VII.b} as in the UN Register, {@code SA}, {@code SA.1}…{@code SA.6},
 * {@code LW}, {@code LW.1}…{@code LW.7} as in its small-arms form, {@code NAT.…} for voluntary national categories (ATT
 * Article 5(3)), {@code OUT} for what no category covers.
 *
 * @param code stable code
 * @param group family it belongs to
 * @param heading true for {@code IV}, {@code V} and {@code VII}, which stand for "sub-category not given"
 */
public record Category(String code, CategoryGroup group, boolean heading) {
    public Category {
        requireNonNull(code, "code");
        requireNonNull(group, "group");
    }

    /** True for the seven categories of the UN Register. */
    public boolean register() {
        return group.compareTo(CategoryGroup.VII) <= 0;
    }

    /** True for small arms and light weapons ("7+1"; category VIII of the ATT templates). */
    public boolean salw() {
        return group == CategoryGroup.SA || group == CategoryGroup.LW;
    }

    /** True for a voluntary national category. */
    public boolean national() {
        return group == CategoryGroup.NATIONAL;
    }

    /** True for {@code OUT}: kept in the data, printed in no report. */
    public boolean outside() {
        return group == CategoryGroup.OUTSIDE;
    }

    /** True for the aggregated lines {@code SA} and {@code LW}. */
    public boolean aggregated() {
        return code.equals("SA") || code.equals("LW");
    }
}
