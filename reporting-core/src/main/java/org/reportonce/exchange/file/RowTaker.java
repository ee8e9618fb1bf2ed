package org.reportonce.exchange.file;

import java.util.List;

/** Takes the lines of a foreign table, in their order, headings and blank lines too. */
@FunctionalInterface
public interface RowTaker {
    /**
     * Takes a line.
     *
     * @return false when no more are wanted
     */
    boolean take(ForeignRow row);

    /**
     * Told, before the first line of a workbook whose format names no sheet, which one was chosen.
     *
     * @param others further visible sheets that hold something and are not read
     */
    default void sheet(String chosen, List<String> others) {}

    /** Told, before the first line, that a workbook holds programs, which are neither read nor run. */
    default void macros() {}
}
