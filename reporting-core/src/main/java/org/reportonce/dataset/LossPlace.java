package org.reportonce.dataset;

/** Where arms were lost from. */
public enum LossPlace {
    STATE_STOCK,
    TRANSFER,
    PRIVATE_HOLDER,
    DEALER,
    OTHER
}
