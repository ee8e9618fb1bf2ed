package org.reportonce.exchange.file;

/** Takes the lines of a foreign table, in their order, headings and blank lines too. */
@FunctionalInterface
public interface RowTaker {
    /**
     * Takes a line.
     *
     * @return false when no more are wanted
     */
    boolean take(ForeignRow row);
}
