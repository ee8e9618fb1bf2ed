package org.reportonce.dataset;

/** Nature of assistance. */
public enum Nature {
    FINANCIAL,
    TECHNICAL,
    MATERIAL,
    LEGAL,
    INSTITUTIONAL
}
