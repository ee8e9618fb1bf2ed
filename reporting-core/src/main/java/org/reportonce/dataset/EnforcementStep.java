package org.reportonce.dataset;

/** Step against an offence. */
public enum EnforcementStep {
    INVESTIGATION,
    PROSECUTION,
    CONVICTION,
    ADMINISTRATIVE,
    OTHER
}
