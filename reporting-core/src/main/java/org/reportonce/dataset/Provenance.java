package org.reportonce.dataset;

/** Where destroyed arms came from. */
public enum Provenance {
    SURPLUS,
    RECOVERED,
    OTHER
}
