package org.reportonce.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.TracingRequest;

/** The columns of a table of ours, for who makes its cells: what they are called, and whether a text can stand in them. */
public final class TableColumns {
    private static final Map<String, BiFunction<Countries, Integer, TableShape<?>>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("transfers", TableShapes::transfers);
        SHAPES.put("holdings", (countries, year) -> TableShapes.holdings());
        SHAPES.put("production", (countries, year) -> TableShapes.production());
        SHAPES.put("mirror", TableShapes::mirror);
        event("recoveries", Recovery.class);
        event("destructions", Destruction.class);
        event("tracing", TracingRequest.class);
        event("losses", Loss.class);
        event("assistance", Assistance.class);
        event("enforcement", EnforcementAction.class);
        event("licences", IssuedLicence.class);
        event("denials", Denial.class);
    }

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private TableColumns(TableShape<?> shape) {
        shape.columns().forEach(column -> columns.put(column.name(), column));
    }

    private static <T extends Record> void event(String name, Class<T> type) {
        SHAPES.put(name, (countries, year) -> EntryShapes.of(name, type, countries, year));
    }

    /** What is wrong with a text: code and values of the finding. */
    public record Problem(String code, Map<String, String> arguments) {}

    /** Names of all tables. */
    public static Set<String> tables() {
        return Collections.unmodifiableSet(SHAPES.keySet());
    }

    /**
     * The columns of a table.
     *
     * @param table one of {@link #tables()}
     * @param year calendar year the figures are about
     * @throws IllegalArgumentException when there is no such table
     */
    public static TableColumns of(String table, Countries countries, int year) {
        BiFunction<Countries, Integer, TableShape<?>> shape = SHAPES.get(table);
        if (shape == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return new TableColumns(shape.apply(countries, year));
    }

    /** Names, in the order of the record. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** Columns without which the table cannot be read. */
    public List<String> required() {
        return columns.values().stream()
                .filter(Column::isRequired)
                .map(Column::name)
                .toList();
    }

    /** The first thing that is wrong with a text in a column; empty when it can stand there. */
    public Optional<Problem> problem(String name, String text) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        Cell cell = text.isEmpty() ? column.empty() : column.read(text);
        return cell.problems().stream().findFirst().map(problem -> new Problem(problem.code(), problem.arguments()));
    }
}
