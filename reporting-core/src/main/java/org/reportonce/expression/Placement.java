package org.reportonce.expression;

import org.reportonce.finding.Origin;

/** Where the characters of an expression stand in the file it was read from. */
@FunctionalInterface
public interface Placement {
    /**
     * The place of a character.
     *
     * @param line line within the expression, from 1
     * @param column character within that line, from 1
     */
    Origin at(int line, int column);

    /**
     * An expression that starts at a place and whose further lines, if any, start at the left edge of the file.
     *
     * @param start its first character; behind the quote, when it is quoted
     */
    static Placement from(Origin start) {
        return (line, column) -> place(start, line, line == 1 ? start.column() : 1, column);
    }

    /**
     * An expression in a YAML block scalar ({@code |}).
     *
     * @param firstLine its first line, which is the one below the {@code |}
     * @param indentation number of spaces that YAML takes off each line
     */
    static Placement block(Origin firstLine, int indentation) {
        return (line, column) -> place(firstLine, line, indentation + 1, column);
    }

    private static Origin place(Origin first, int line, int firstColumn, int column) {
        if (first.line() == 0) {
            return first;
        }
        return new Origin(
                first.file(), first.line() + line - 1, firstColumn == 0 ? 0 : firstColumn + column - 1, first.field());
    }
}
