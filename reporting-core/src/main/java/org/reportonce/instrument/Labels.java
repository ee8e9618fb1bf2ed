package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Printed texts of an instrument in one language. */
public final class Labels {
    private final String language;
    private final Map<String, String> byKey;

    Labels(String language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = Map.copyOf(byKey);
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The same labels with <code>{name}</code> replaced by its value in all of them. */
    public Labels filled(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        byKey.forEach((key, text) -> {
            String result = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                result = result.replace('{' + value.getKey() + '}', value.getValue());
            }
            filled.put(key, result);
        });
        return new Labels(language, filled);
    }

    /** Title of the report. */
    public String title() {
        return get("title");
    }

    /** Name by which people know the report, such as "ATT annual report"; the title when the form has none. */
    public String shortTitle() {
        return byKey.getOrDefault("short-title", title());
    }

    /** Who is asked for the report; empty when the form does not say. */
    public String askedOf() {
        return byKey.getOrDefault("asked-of", "");
    }

    /** Title of a section. */
    public String section(String id) {
        return get("section." + id);
    }

    /** A printed question. */
    public String question(String id) {
        return get("question." + id);
    }

    /** Heading of the room for details under a question. */
    public String details(String question) {
        return either("details." + question, "details");
    }

    /** What a derived answer to a question rests on; empty when the form does not say. */
    public String because(String question) {
        return byKey.getOrDefault("because." + question, "");
    }

    /** Title of a part of the form, which holds several sections; empty for none. */
    public String part(String id) {
        return id.isEmpty() ? "" : get("part." + id);
    }

    /** An option of a question. */
    public String option(String question, String option) {
        return either("option." + question + '.' + option, "option." + option);
    }

    /** Title of a table. */
    public String table(String id) {
        return get("table." + id);
    }

    /** Head of a column. */
    public String column(String table, String column) {
        return either("column." + table + '.' + column, "column." + column);
    }

    /** A kind in a cell of a table. */
    public String cell(String table, String column, String option) {
        String own = byKey.get("option." + table + '.' + column + '.' + option);
        return own == null ? option(column, option) : own;
    }

    /** Label of a fixed row. */
    public String row(String table, String row) {
        return either("row." + table + '.' + row, "row." + row);
    }

    /** Text of a note. */
    public String note(String id) {
        return get("note." + id);
    }

    /** Declaration that a table has nothing to show. */
    public String nil(String table) {
        return get("nil." + table);
    }

    /** Sentence that a table is not given. */
    public String notIncluded(String table) {
        return get("not-included." + table);
    }

    /** Sentences under the title, by their keys. */
    public List<String> remarks() {
        Map<String, String> remarks = new TreeMap<>();
        byKey.forEach((key, text) -> {
            if (key.startsWith("remark.")) {
                remarks.put(key, text);
            }
        });
        return new ArrayList<>(remarks.values());
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    private String either(String first, String second) {
        String text = byKey.get(first);
        return text == null ? get(second) : text;
    }

    private String get(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key + "; the lint should have said so");
        }
        return text;
    }
}
