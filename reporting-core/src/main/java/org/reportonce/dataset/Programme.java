package org.reportonce.dataset;

/** Programme under which arms were gathered (PoA II.20, II.21). */
public enum Programme {
    NONE,
    DDR,
    AMNESTY,
    BUY_BACK,
    VOLUNTARY_SURRENDER,
    OTHER
}
