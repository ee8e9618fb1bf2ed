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
 * @param <T> kind of record
 */
public record Row<T>(T record, String file, int line, Set<String> unreadable) {
    public Row {
        unreadable = Set.copyOf(unreadable);
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
