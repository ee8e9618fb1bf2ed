package org.reportonce.dataset;

/** How arms came into custody (SDG indicator 16.4.2; PoA report, collection). */
public enum Circumstance {
    /** Taken by a competent authority. */
    SEIZED,
    /** Taken in without a known holder. */
    FOUND,
    /** Handed in willingly, amnesty and buy-back included. */
    SURRENDERED,
    /** Gathered in a collection programme; counted with the surrendered arms by the SDG indicator. */
    COLLECTED
}
