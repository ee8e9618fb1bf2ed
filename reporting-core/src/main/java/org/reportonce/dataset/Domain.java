package org.reportonce.dataset;

/** Where transit is controlled (ATT Article 9). */
public enum Domain {
    LAND,
    TERRITORIAL_WATERS,
    AIR_SPACE
}
