package org.reportonce.dataset;

/** How sure a number of items is. Unknown and withheld are not zero. */
public enum QuantityKind {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    /** The user said that nobody knows. */
    UNKNOWN,
    /** There is a number, kept back from every edition. */
    WITHHELD,
    /** The cell was left empty. */
    NOT_GIVEN;

    /** True when there is a number behind it. */
    public boolean numeric() {
        return compareTo(UNKNOWN) < 0;
    }
}
