package org.reportonce.dataset;

/** Where a trace was tried. */
public enum TraceScope {
    NONE,
    NATIONAL,
    INTERNATIONAL,
    BOTH
}
