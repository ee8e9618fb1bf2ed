package org.reportonce.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row that became no record, and why.
 *
 * @param file the file
 * @param line its line, or the row of the sheet, from 1
 * @param column the foreign column; empty when the row as a whole is meant
 * @param code why; its text stands in the catalogue
 * @param arguments values of that text
 * @param row the cells as they were
 */
public record Rejection(
        String file, int line, String column, String code, Map<String, String> arguments, List<String> row) {
    public Rejection {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
        row = List.copyOf(row);
    }
}
