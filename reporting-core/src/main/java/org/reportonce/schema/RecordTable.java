package org.reportonce.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Transfer;

/**
 * A record table as the user sees it: the columns of its CSV file.
 *
 * @param name name of the table, such as {@code transfers}
 * @param record record a line becomes
 * @param required columns that must be there
 */
record RecordTable(String name, Class<? extends Record> record, List<String> required) {
    /** All tables of a dataset. */
    static final List<RecordTable> ALL = List.of(
            new RecordTable("transfers", Transfer.class, List.of("id", "direction", "status", "category", "quantity")),
            new RecordTable("holdings", Holding.class, List.of("id", "category", "quantity")),
            new RecordTable("production", Production.class, List.of("id", "category", "quantity")),
            new RecordTable(
                    "mirror", MirrorFigure.class, List.of("id", "reporter", "direction", "category", "quantity")));

    /** Columns in the order of the record; a quantity takes two columns, money too. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            columns.add(component.getName());
            if (component.getName().equals("quantity")) {
                columns.add("qualifier");
            } else if (component.getName().equals("value")) {
                columns.add("currency");
            }
        }
        return columns;
    }

    /** The record component a column feeds, if it feeds one alone. */
    static boolean isComponent(Class<?> record, String column) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(c -> c.getName().equals(column));
    }
}
