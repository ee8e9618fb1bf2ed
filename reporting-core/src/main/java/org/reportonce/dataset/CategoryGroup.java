package org.reportonce.dataset;

/**
 * The families of weapon categories: I–VII of the UN Register, small arms, light weapons, a State's own, and what no category
 * covers.
 */
public enum CategoryGroup {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    SA,
    LW,
    NATIONAL,
    /** Ammunition, parts, unarmed equipment: kept in the data so that totals meet, printed in no report. */
    OUTSIDE
}
