package org.reportonce.dataset;

/** How far a licence reaches. */
public enum LicenceType {
    /** One exporter, one recipient. */
    INDIVIDUAL,
    /** One exporter, several recipients or transfers. */
    GLOBAL,
    /** Granted to all exporters that meet its terms. */
    GENERAL,
    /** Without a set quantity or value. */
    OPEN
}
