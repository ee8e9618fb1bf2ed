package org.reportonce.dataset;

/** What standards for stockpiles cover (PoA II.17). */
public enum StockpileStandard {
    LOCATIONS,
    PHYSICAL_SECURITY,
    ACCESS_CONTROL,
    INVENTORY,
    TRAINING,
    OPERATIONAL_UNITS,
    THEFT_OR_LOSS,
    OTHER
}
