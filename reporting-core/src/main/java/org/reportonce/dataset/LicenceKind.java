package org.reportonce.dataset;

/** What a licence allows, or would have allowed. */
public enum LicenceKind {
    EXPORT,
    BROKERING,
    TRANSIT,
    IMPORT
}
