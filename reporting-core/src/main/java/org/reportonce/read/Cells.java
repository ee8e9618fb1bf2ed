package org.reportonce.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one line, by column in the order of the table's shape. */
final class Cells {
    private final Cell[] cells;

    Cells(int columns) {
        cells = new Cell[columns];
    }

    void set(int column, Cell cell) {
        cells[column] = cell;
    }

    Cell cell(int column) {
        return cells[column];
    }

    /** The value of a column that always has one. */
    <V> V get(int column, Class<V> type) {
        V value = maybe(column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " has no value");
        }
        return value;
    }

    /** The value of a column that may be empty. */
    <V> @Nullable V maybe(int column, Class<V> type) {
        return type.cast(cells[column].value());
    }

    /** The text of a column. */
    String text(int column) {
        return get(column, String.class);
    }

    /** The names in a column that takes several. */
    @SuppressWarnings("unchecked")
    Set<String> names(int column) {
        return (Set<String>) get(column, Set.class);
    }

    /** True when nothing is wrong with the cell. */
    boolean readable(int column) {
        return cells[column].problems().isEmpty();
    }
}
