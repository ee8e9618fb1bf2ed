package org.reportonce.dataset;

/** What a record holds (ITI paragraph 12). */
public enum RecordContent {
    QUANTITY,
    TYPE_OR_MODEL,
    MARKINGS,
    TRANSACTIONS,
    BUYER_AND_SELLER,
    COUNTRY_DELIVERED_TO_OR_BOUGHT_FROM,
    DATE_OF_DELIVERY,
    VALUE,
    AUTHORIZED_TRANSFERS,
    ACTUAL_TRANSFERS,
    EXPORTING_IMPORTING_TRANSIT_STATES,
    END_USERS,
    OTHER
}
