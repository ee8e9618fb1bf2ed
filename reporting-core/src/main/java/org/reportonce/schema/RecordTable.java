package org.reportonce.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;

/**
 * A record table as the user sees it: the columns of its CSV file.
 *
 * @param name name of the table, such as {@code transfers}
 * @param record record a line becomes
 * @param required columns that must be there
 */
public record RecordTable(String name, Class<? extends Record> record, List<String> required) {
    /** Looked at once a record class: tables are walked cell by cell with these. */
    private static final ClassValue<List<String>> COLUMNS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> record) {
            return columns(record);
        }
    };

    /** Tables a new dataset begins with. */
    static final List<RecordTable> TRANSFERS = List.of(
            new RecordTable("transfers", Transfer.class, List.of("id", "direction", "status", "category", "quantity")),
            new RecordTable("holdings", Holding.class, List.of("id", "category", "quantity")),
            new RecordTable("production", Production.class, List.of("id", "category", "quantity")),
            new RecordTable(
                    "mirror", MirrorFigure.class, List.of("id", "reporter", "direction", "category", "quantity")));

    /** Tables of events, which a State adds when it has something to enter. */
    static final List<RecordTable> EVENTS = List.of(
            new RecordTable("recoveries", Recovery.class, List.of("id", "circumstance", "type", "quantity")),
            new RecordTable("destructions", Destruction.class, List.of("id", "provenance", "quantity")),
            new RecordTable("tracing", TracingRequest.class, List.of("id", "way", "quantity")),
            new RecordTable("losses", Loss.class, List.of("id", "kind", "place", "quantity")),
            new RecordTable("assistance", Assistance.class, List.of("id", "role", "area")),
            new RecordTable("enforcement", EnforcementAction.class, List.of("id", "area", "step", "quantity")),
            new RecordTable("licences", IssuedLicence.class, List.of("id", "kind")),
            new RecordTable("denials", Denial.class, List.of("id", "kind")));

    /** All tables of a dataset. */
    public static final List<RecordTable> ALL =
            Stream.of(TRANSFERS, EVENTS).flatMap(List::stream).toList();

    /** Columns in the order of the record; a quantity takes two columns, money too. */
    public List<String> columns() {
        return COLUMNS.get(record);
    }

    private static List<String> columns(Class<?> record) {
        List<String> columns = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            columns.add(component.getName());
            if (component.getName().equals("quantity")) {
                columns.add("qualifier");
            } else if (component.getName().equals("value")) {
                columns.add("currency");
            }
        }
        return List.copyOf(columns);
    }

    /** The first line of its file. */
    String header() {
        return String.join(",", columns());
    }

    /** The record component a column feeds, if it feeds one alone. */
    static boolean isComponent(Class<?> record, String column) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(c -> c.getName().equals(column));
    }
}
