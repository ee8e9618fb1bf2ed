package org.reportonce;

/** What an import of foreign files does with tables that hold records already. */
public enum Present {
    /** Nothing is written when there is one. */
    KEEP,
    /** Their records stay, new ones come behind them. A record that is there already is skipped; one that differs is rejected. */
    ADD,
    /** They are written anew from the import alone. */
    REPLACE
}
