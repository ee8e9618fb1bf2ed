package org.reportonce.dataset;

import java.util.Set;
import org.reportonce.finding.Origin;

/**
 * A record with its place.
 *
 * @param record the record
 * @param file file it stands in
 * @param line line it begins at, from 1
 * @param unreadable columns whose cell could not be read; a finding has been made for each, so checks leave them alone
 * @param kind number shared by readable rows of a table that are alike as far as {@link TransferKinds} tells; {@link
 *     TransferKinds#NONE} when nothing is known
 * @param <T> kind of record
 */
public record Row<T>(T record, String file, int line, Set<String> unreadable, int kind) {
    public Row {
        unreadable = Set.copyOf(unreadable);
    }

    /** A row of which no kind is known. */
    public Row(T record, String file, int line, Set<String> unreadable) {
        this(record, file, line, unreadable, TransferKinds.NONE);
    }

    /** The place of one column. */
    public Origin origin(String column) {
        return new Origin(file, line, 0, column);
    }

    /** True when the cell of a column made sense. */
    public boolean readable(String column) {
        return !unreadable.contains(column);
    }
}
