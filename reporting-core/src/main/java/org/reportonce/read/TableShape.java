package org.reportonce.read;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.reportonce.dataset.TransferKinds;

/**
 * A kind of table.
 *
 * @param name name of the table; its file is {@code <name>.csv}
 * @param columns columns it may have; the first one is the id
 * @param companions columns that say something about another one
 * @param maker makes the record once every essential cell has a value
 * @param kinds for one reading of the table: numbers records so that those alike share a number
 * @param <T> kind of record
 */
record TableShape<T>(
        String name,
        List<Column> columns,
        List<Companion> companions,
        Function<Cells, T> maker,
        Supplier<ToIntFunction<T>> kinds) {
    TableShape {
        columns = List.copyOf(columns);
        companions = List.copyOf(companions);
    }

    /** A table whose records are not told apart by kind. */
    TableShape(String name, List<Column> columns, List<Companion> companions, Function<Cells, T> maker) {
        this(name, columns, companions, maker, () -> row -> TransferKinds.NONE);
    }

    /**
     * A column that says something about another one, and is lost without it.
     *
     * @param column the column
     * @param code finding when it is lost
     * @param lost true for lines where it is
     */
    record Companion(int column, String code, Predicate<Cells> lost) {}
}
