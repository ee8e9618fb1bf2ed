package org.reportonce.exchange;

import java.util.List;

/** Records that stood in the tables before an import that adds to them. */
@FunctionalInterface
public interface StandingRecords {
    /** There are none, or they do not matter. */
    StandingRecords NONE = (year, table, columns, taker) -> {};

    /** Takes the records one by one. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes a record.
         *
         * @param file the table's file as messages name it
         * @param line line of that file, from 1
         * @param cells one text a column
         */
        void record(String file, int line, List<String> cells);
    }

    /**
     * Hands on all records of a table. Asked once a table, before its first new record.
     *
     * @param year calendar year
     * @param table name of the table
     * @param columns all columns of the table
     */
    void forEach(int year, String table, List<String> columns, Taker taker);
}
