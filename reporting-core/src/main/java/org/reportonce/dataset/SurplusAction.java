package org.reportonce.dataset;

/** What happens to surplus once it is found (PoA II.18). */
public enum SurplusAction {
    DECLARED,
    TAKEN_OUT_OF_SERVICE,
    RECORDED,
    STORED_APART,
    OTHER
}
