package org.reportonce.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the fixed row that a value belongs under. */
final class FixedRows {
    private final List<String> rows;
    private final Map<String, Integer> found = new HashMap<>();

    FixedRows(List<String> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (!wildcard(rows.get(i))) {
                found.put(rows.get(i), i);
            }
        }
    }

    List<String> ids() {
        return rows;
    }

    static boolean wildcard(String id) {
        return id.endsWith("*");
    }

    /** Number of the row, from 0; -1 when there is none. A row named in full goes before one with {@code *}. */
    int find(String value) {
        Integer known = found.get(value);
        if (known == null) {
            known = search(value);
            found.put(value, known);
        }
        return known;
    }

    private int search(String value) {
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i);
            if (wildcard(id) && value.startsWith(id.substring(0, id.length() - 1))) {
                return i;
            }
        }
        return -1;
    }
}
