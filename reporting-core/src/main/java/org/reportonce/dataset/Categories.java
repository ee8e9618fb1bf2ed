package org.reportonce.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The weapon categories with their names and thresholds over the years: those of the UN Register, which the ATT takes over in
 * Article 2(1), and voluntary national ones. Codes stand in the order of the official forms.
 */
public final class Categories {
    private static final Pattern NATIONAL = Pattern.compile("NAT\\.[A-Za-z0-9]{1,20}");

    /** A name and the calendar years it is used for. */
    private record Name(int from, int until, String text) {
        boolean in(int year) {
            return from <= year && year <= until;
        }
    }

    private static final class Standard {
        static final Categories CATEGORIES = new Categories();
    }

    private static final class Thresholds {
        static final List<Threshold> ALL = rows("category-thresholds.csv").stream()
                .map(row -> new Threshold(
                        row.get(0),
                        year(row.get(1), 0),
                        year(row.get(2), 9999),
                        row.get(3),
                        row.get(4),
                        Threshold.Relation.of(row.get(5)),
                        new BigDecimal(row.get(6)),
                        row.get(7)))
                .toList();
    }

    private final Map<String, Category> byCode = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    private Categories() {
        for (List<String> row : rows("categories.csv")) {
            String code = row.get(0);
            byCode.putIfAbsent(
                    code,
                    new Category(
                            code, CategoryGroup.valueOf(row.get(1)), row.get(2).equals("yes")));
            names.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new Name(year(row.get(3), 0), year(row.get(4), 9999), row.get(5)));
        }
    }

    /** The categories as they come with the program; loaded once. */
    public static Categories standard() {
        return Standard.CATEGORIES;
    }

    /**
     * The category with a code, written exactly: {@code IV.a}, {@code SA.3}, {@code NAT.gliders}. A national code is {@code NAT.}
     * with 1 to 20 letters or digits.
     */
    public Optional<Category> byCode(String code) {
        Category known = byCode.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        return NATIONAL.matcher(code).matches()
                ? Optional.of(new Category(code, CategoryGroup.NATIONAL, false))
                : Optional.empty();
    }

    /** Every category but the national ones, in official order. */
    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    /** The English name in reports on that year; for years before or after, the nearest; for a national category, its code. */
    public String name(String code, int year) {
        List<Name> all = names.getOrDefault(code, List.of());
        if (all.isEmpty()) {
            return code;
        }
        return all.stream()
                .filter(name -> name.in(year))
                .findFirst()
                .orElse(year < all.get(0).from() ? all.get(0) : all.get(all.size() - 1))
                .text();
    }

    /** True when forms on that year have the category; national ones always. */
    public boolean inUse(String code, int year) {
        return names.containsKey(code)
                ? names.get(code).stream().anyMatch(name -> name.in(year))
                : NATIONAL.matcher(code).matches();
    }

    /** The measurable thresholds of a category for transfers of that year; read on first use. */
    public List<Threshold> thresholds(String code, int year) {
        return Thresholds.ALL.stream()
                .filter(threshold -> threshold.category().equals(code))
                .filter(threshold -> threshold.from() <= year && year <= threshold.until())
                .toList();
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The rows of a table on the class path, without its header. They are ours and hold no quoted fields. */
    private static List<List<String>> rows(String table) {
        try (InputStream stream = Categories.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + table);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }
}
