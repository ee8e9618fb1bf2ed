package org.reportonce.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the three tables of countries on the class path. They are ours, hold no quoted fields and are read at every start,
 * so they are split at the semicolon without a parser.
 */
final class CountryTables {
    static final List<String> UN_LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    private static final char SEPARATOR = ';';
    private static final String NOT_A_STATE = "-";
    private static final int FIRST_NAME = 8;

    private CountryTables() {}

    /** A State of the table, and its formal names, which serve only to recognise it. */
    record Entry(Country country, List<String> formalNames) {}

    /** Another name; several codes when several States bear it, none when it names no State. */
    record Alias(String name, List<String> codes) {}

    static List<Entry> countries() {
        Map<String, List<CountryName>> formerNames = formerNames();
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : rows("countries.csv")) {
            List<CountryName> names = new ArrayList<>(formerNames.getOrDefault(row.get(0), List.of()));
            List<String> formalNames = new ArrayList<>();
            for (int language = 0; language < UN_LANGUAGES.size(); language++) {
                int column = FIRST_NAME + 2 * language;
                names.add(new CountryName(UN_LANGUAGES.get(language), Country.ALWAYS, Country.OPEN, row.get(column)));
                if (!row.get(column + 1).isEmpty()) {
                    formalNames.add(row.get(column + 1));
                }
            }
            entries.add(new Entry(
                    new Country(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            row.get(3).equals("yes"),
                            year(row.get(4), Country.ALWAYS),
                            year(row.get(5), Country.ALWAYS),
                            year(row.get(6), Country.OPEN),
                            codes(row.get(7)),
                            names),
                    formalNames));
        }
        return entries;
    }

    static List<Alias> aliases() {
        List<Alias> aliases = new ArrayList<>();
        for (List<String> row : rows("country-aliases.csv")) {
            aliases.add(new Alias(row.get(0), row.get(1).equals(NOT_A_STATE) ? List.of() : codes(row.get(1))));
        }
        return aliases;
    }

    private static Map<String, List<CountryName>> formerNames() {
        Map<String, List<CountryName>> names = new HashMap<>();
        for (List<String> row : rows("country-former-names.csv")) {
            List<CountryName> former = new ArrayList<>();
            int from = year(row.get(1), Country.ALWAYS);
            int until = year(row.get(2), Country.OPEN);
            for (int language = 0; language < UN_LANGUAGES.size(); language++) {
                former.add(new CountryName(UN_LANGUAGES.get(language), from, until, row.get(3 + language)));
            }
            names.put(row.get(0), former);
        }
        return names;
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        String text = read(table);
        int start = text.indexOf('\n') + 1;
        for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
            rows.add(fields(text.substring(start, end)));
            start = end + 1;
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(24);
        int start = 0;
        for (int end = line.indexOf(SEPARATOR); end >= 0; end = line.indexOf(SEPARATOR, start)) {
            fields.add(line.substring(start, end));
            start = end + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }

    private static String read(String table) {
        try (InputStream stream = CountryTables.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + table);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + table, failure);
        }
    }
}
