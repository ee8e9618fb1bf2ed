package org.reportonce.dataset;

import java.util.Locale;

/** Regions of the tables of the EU annual report on arms exports. Which State belongs to which is in {@link Regions}. */
public enum Region {
    /** North Africa. */
    NORTH_AFRICA,
    /** Sub-Saharan Africa. */
    SUB_SAHARAN_AFRICA,
    /** North America. */
    NORTH_AMERICA,
    /** Central America and the Caribbean. */
    CENTRAL_AMERICA_AND_CARIBBEAN,
    /** South America. */
    SOUTH_AMERICA,
    /** Central Asia. */
    CENTRAL_ASIA,
    /** North East Asia. */
    NORTH_EAST_ASIA,
    /** South East Asia. */
    SOUTH_EAST_ASIA,
    /** South Asia. */
    SOUTH_ASIA,
    /** Member States of the European Union. */
    EUROPEAN_UNION,
    /** Other European countries. */
    OTHER_EUROPEAN_COUNTRIES,
    /** Middle East. */
    MIDDLE_EAST,
    /** Oceania. */
    OCEANIA;

    /** Name as data and forms write it: {@code north-africa}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
