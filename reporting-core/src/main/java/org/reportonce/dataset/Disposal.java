package org.reportonce.dataset;

/** What became of recovered arms (PoA II.16; ITI paragraph 9). */
public enum Disposal {
    DESTROYED,
    STORED,
    OFFICIAL_USE,
    RETURNED,
    SOLD_OR_DONATED,
    OTHER,
    UNKNOWN
}
