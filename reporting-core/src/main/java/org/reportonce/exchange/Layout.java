package org.reportonce.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.read.Blanks;

/** Which column of a foreign file stands where. Names are compared without case and double blanks. */
final class Layout {
    static final Layout NONE = new Layout(List.of(), 0, Map.of());

    /** Stands for a column that is not there. */
    static final int UNKNOWN = -1;

    /** Stands for a name that several columns have. */
    static final int SEVERAL = -2;

    private final List<String> names;
    private final int width;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private final Map<String, Integer> longForm = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();

    /**
     * A layout.
     *
     * @param names names by place; fewer than columns when there is no header
     * @param width number of columns
     * @param further columns that only the long form has, with their places
     */
    Layout(List<String> names, int width, Map<String, Integer> further) {
        this.names = List.copyOf(names);
        this.width = width;
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                places.computeIfAbsent(key(names.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        further.forEach((name, place) -> longForm.put(key(name), place));
    }

    private static String key(String name) {
        return Blanks.single(Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    /** Names of the columns that have one. */
    List<String> named() {
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The name at a place; empty when it has none. */
    String name(int place) {
        return place < names.size() ? names.get(place) : "";
    }

    /** The name at a place for a message; its position when it has none. */
    String shown(int place) {
        if (place >= RowView.HEADER) {
            return longForm.entrySet().stream()
                    .filter(entry -> entry.getValue() == place)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }
        String name = name(place);
        return name.isEmpty() ? Integer.toString(place + 1) : name;
    }

    /** Places, from 0, of all columns of a name. */
    List<Integer> places(String name) {
        return places.getOrDefault(key(name), List.of());
    }

    /** The place of a column, from 0, by its name or, when no column has that name, by its position. */
    int place(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private int find(String text) {
        String key = key(text);
        Integer extra = longForm.get(key);
        if (extra != null) {
            return extra;
        }
        List<Integer> found = places.getOrDefault(key, List.of());
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            return SEVERAL;
        }
        if (text.matches("[0-9]{1,5}")) {
            int position = Integer.parseInt(text);
            return position >= 1 && position <= width ? position - 1 : UNKNOWN;
        }
        return UNKNOWN;
    }
}
