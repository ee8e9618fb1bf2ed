package org.reportonce.dataset;

/** Who may see a record. */
public enum Release {
    /** Appears in every edition. */
    PUBLIC,
    /** Appears in the restricted edition only. */
    RESTRICTED
}
