package org.reportonce.exchange;

import java.util.List;

/** Takes the records that an import makes. */
@FunctionalInterface
public interface RecordSink {
    /**
     * Takes a record.
     *
     * @param year calendar year it belongs to
     * @param table name of its table
     * @param columns all columns of the table; the same list for each record of a table
     * @param cells its cells, in that order
     */
    void record(int year, String table, List<String> columns, List<String> cells);
}
