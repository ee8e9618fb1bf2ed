package org.reportonce.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a cell, and with it its row, cannot be taken.
 *
 * @param code code of the catalogue
 * @param arguments values of its message
 */
record Fault(String code, Map<String, String> arguments) {
    private static final int SHOWN = 60;

    static Fault of(String code, String... arguments) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put(arguments[i], arguments[i + 1]);
        }
        return new Fault(code, map);
    }

    /** A cell's text for a message: a long one is cut. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
