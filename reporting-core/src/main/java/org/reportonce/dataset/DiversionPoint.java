package org.reportonce.dataset;

/** Where a weapon turned illicit. */
public enum DiversionPoint {
    UNLICENSED_MANUFACTURE,
    CONVERSION,
    IMPORT_OR_EXPORT,
    TRANSIT,
    STATE_STOCK,
    PRIVATE_HOLDER,
    DEALER,
    STRAW_PURCHASE,
    RETENTION_AFTER_CONFLICT,
    UNKNOWN
}
