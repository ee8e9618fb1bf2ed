package org.reportonce.read;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of table.
 *
 * @param name name of the table; its file is {@code <name>.csv}
 * @param columns columns it may have; the first one is the id
 * @param maker makes the record once every essential cell has a value
 * @param <T> kind of record
 */
record TableShape<T>(String name, List<Column> columns, Function<Cells, T> maker) {
    TableShape {
        columns = List.copyOf(columns);
    }
}
