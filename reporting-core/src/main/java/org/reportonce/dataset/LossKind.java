package org.reportonce.dataset;

/** How arms were lost. */
public enum LossKind {
    LOSS,
    THEFT,
    DIVERSION
}
