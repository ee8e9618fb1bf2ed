package org.reportonce.xlsx;

import static java.util.Objects.requireNonNull;

/**
 * A cell that holds something.
 *
 * @param column column, from 0
 * @param kind what the file says it holds
 * @param text the text, the number as the file writes it, {@code 1} or {@code true}, {@code 0} or {@code false}, or the name of the error
 * @param formula formula without {@code =}; empty when there is none; {@code …} for one that is shared with another cell
 * @param look how its number is shown
 */
public record XlsxCell(int column, Kind kind, String text, String formula, NumberLook look) {
    /** What a cell holds; of a formula, what it came to when the file was saved. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR,
        /** A formula whose value was not saved. */
        NOTHING
    }

    public XlsxCell {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    /** What a cell of the kind {@link Kind#TRUTH} says, in either of the spellings that XML has. */
    public boolean truth() {
        String value = text.strip();
        return value.equals("1") || value.equals("true");
    }

    /** True when the value was worked out by the program that saved the file. */
    public boolean computed() {
        return !formula.isEmpty();
    }
}
