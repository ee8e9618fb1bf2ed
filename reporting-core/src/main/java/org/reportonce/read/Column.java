package org.reportonce.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.ControlCharacters;

/** A column of a table: its name, how its cells are read, and the constraints of the record component it fills. */
final class Column {
    private static final int SHOWN = 60;

    private final String name;
    private final CellReader reader;
    private final @Nullable Object absent;
    private boolean required;
    private boolean essential;
    private boolean distinct;
    private String missing = "";
    private Function<@Nullable Object, List<Constraints.Breach>> constraints = value -> List.of();

    private Column(String name, CellReader reader, @Nullable Object absent) {
        this.name = name;
        this.reader = reader;
        this.absent = absent;
    }

    /**
     * A column.
     *
     * @param absent value of an empty cell
     */
    static Column of(String name, @Nullable Object absent, CellReader reader) {
        return new Column(name, reader, absent);
    }

    /** The table cannot be read without it. */
    Column required() {
        required = true;
        return this;
    }

    /** A line without a value here makes no record. */
    Column essential() {
        essential = true;
        return this;
    }

    /** Hardly two cells are equal, so results are not kept. */
    Column distinct() {
        distinct = true;
        return this;
    }

    /** An empty cell is a fault, told by a code. */
    Column neverEmpty(String code) {
        missing = code;
        return this;
    }

    /** Values must meet the constraints of the component of the same name. */
    Column constrainedBy(Class<?> type) {
        constraints = Constraints.of(type, name);
        return this;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    boolean isEssential() {
        return essential;
    }

    boolean isDistinct() {
        return distinct;
    }

    /** What an empty cell is. */
    Cell empty() {
        return missing.isEmpty() ? constrained(Cell.of(absent)) : Cell.wrong(absent, missing, Map.of());
    }

    /** What a cell with a text is. */
    Cell read(String text) {
        Optional<String> character = ControlCharacters.first(text);
        if (character.isPresent()) {
            return Cell.wrong(absent, "character-not-allowed", Map.of("character", character.get()));
        }
        return constrained(reader.read(text));
    }

    private Cell constrained(Cell cell) {
        List<Constraints.Breach> breaches = cell.problems().isEmpty() ? constraints.apply(cell.value()) : List.of();
        if (breaches.isEmpty()) {
            return cell;
        }
        List<Cell.Problem> problems = new ArrayList<>();
        breaches.forEach(breach -> problems.add(new Cell.Problem(breach.code(), breach.arguments())));
        return new Cell(cell.value(), problems);
    }

    /** A cell's text for a message: a long one is cut. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
