package org.reportonce.dataset;

/** How surplus is disposed of (PoA II.18). */
public enum SurplusRoute {
    DESTRUCTION,
    SALE_TO_STATE,
    DONATION_TO_STATE,
    TRANSFER_TO_AGENCY,
    SALE_TO_CIVILIANS,
    SALE_TO_LEGAL_ENTITIES,
    OTHER
}
