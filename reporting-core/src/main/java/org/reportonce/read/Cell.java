package org.reportonce.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a cell became. Equal cells of a column share one instance; two instances are never equal. */
final class Cell {
    private final @Nullable Object value;
    private final List<Problem> problems;

    /** A finding still without its place. */
    record Problem(String code, Map<String, String> arguments) {}

    Cell(@Nullable Object value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    static Cell of(@Nullable Object value) {
        return new Cell(value, List.of());
    }

    static Cell wrong(@Nullable Object standIn, String code, Map<String, String> arguments) {
        return new Cell(standIn, List.of(new Problem(code, arguments)));
    }

    /** The value; null when there is none. */
    @Nullable
    Object value() {
        return value;
    }

    /** What is wrong with it. */
    List<Problem> problems() {
        return problems;
    }
}
