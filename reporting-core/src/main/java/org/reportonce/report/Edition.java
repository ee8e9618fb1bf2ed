package org.reportonce.report;

/** Who a rendered report is for. */
public enum Edition {
    /** For everybody; free of withheld values and restricted lines. */
    PUBLIC,
    /** For those who may see everything. */
    RESTRICTED
}
