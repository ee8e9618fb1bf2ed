package org.reportonce.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;

/** Names of States in languages besides the six of the United Nations, from the Unicode locale data. */
final class LanguageNames {
    /** Names of today; those of former States are for aliases. */
    private static final int TODAY = 2020;

    private static final List<String> KNOWN_ALREADY = List.of("en", "fr", "es", "ar", "ru", "zh");

    private final Map<String, Set<Country>> bearers = new HashMap<>();

    LanguageNames(Countries countries, List<String> languages) {
        for (String language : languages) {
            if (!KNOWN_ALREADY.contains(language)) {
                for (Country country : countries.all()) {
                    if (country.existsIn(TODAY)) {
                        bearers.computeIfAbsent(
                                        Countries.nameKey(country.name(language, TODAY)), key -> new LinkedHashSet<>())
                                .add(country);
                    }
                }
            }
        }
    }

    /** The States that bear a name with this key. */
    Set<Country> bearers(String key) {
        return bearers.getOrDefault(key, Set.of());
    }
}
