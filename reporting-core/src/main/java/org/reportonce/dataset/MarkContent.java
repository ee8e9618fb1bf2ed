package org.reportonce.dataset;

/** What a mark shows (ITI paragraph 8(a) and (b)). */
public enum MarkContent {
    MAKER,
    COUNTRY_OF_MANUFACTURE,
    SERIAL_NUMBER,
    YEAR_OF_MANUFACTURE,
    TYPE_OR_MODEL,
    CALIBRE,
    COUNTRY_OF_IMPORT,
    YEAR_OF_IMPORT,
    OTHER
}
