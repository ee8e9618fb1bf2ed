package org.reportonce.dataset;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.finding.EditDistance;

/** From the {@link NameKey} of a name to the States that bear it. */
final class NameIndex {
    private static final int MOST_NEAR = 3;

    private final Map<String, Set<Country>> bearers = new HashMap<>();
    private final Set<String> notStates = new HashSet<>();

    /**
     * @param countries all countries by alpha-3 code
     * @param formalNames formal names by alpha-3 code
     * @param aliases further names, which may be borne by several States or by none
     */
    NameIndex(
            Map<String, Country> countries, Map<String, List<String>> formalNames, List<CountryTables.Alias> aliases) {
        for (Country country : countries.values()) {
            for (CountryName name : country.names()) {
                add(name.text(), country);
            }
            for (String name : formalNames.getOrDefault(country.alpha3(), List.of())) {
                add(name, country);
            }
        }
        for (CountryTables.Alias alias : aliases) {
            if (alias.codes().isEmpty()) {
                notStates.add(NameKey.of(alias.name()));
            }
            for (String code : alias.codes()) {
                Country country = countries.get(code);
                // A State that took over a code of the table, such as XKX, does not take its other names.
                if (country != null && !country.alpha2().isEmpty()) {
                    add(alias.name(), country);
                }
            }
        }
    }

    private void add(String name, Country country) {
        String key = NameKey.of(name);
        Set<Country> known = bearers.get(key);
        if (known == null) {
            bearers.put(key, Set.of(country));
        } else if (!known.contains(country)) {
            Set<Country> more = new HashSet<>(known);
            more.add(country);
            bearers.put(key, more);
        }
    }

    /** The States that bear a name with this key, in any year; empty when there is none. */
    Collection<Country> bearers(String key) {
        return bearers.getOrDefault(key, Set.of());
    }

    boolean notAState(String key) {
        return notStates.contains(key);
    }

    /** Up to three States of that year whose names differ least, by no more than a third of the letters. */
    List<Country> near(String key, int year) {
        int limit = key.length() / 3;
        Map<Country, Integer> distances = new HashMap<>();
        bearers.forEach((name, countries) -> {
            int distance = EditDistance.between(key, name, limit);
            if (distance <= limit) {
                for (Country country : countries) {
                    if (country.existsIn(year)) {
                        distances.merge(country, distance, Math::min);
                    }
                }
            }
        });
        return distances.entrySet().stream()
                .sorted(comparingInt(Map.Entry<Country, Integer>::getValue)
                        .thenComparing(entry -> entry.getKey().alpha3()))
                .limit(MOST_NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }
}
