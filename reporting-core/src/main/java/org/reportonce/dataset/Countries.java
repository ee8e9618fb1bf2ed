package org.reportonce.dataset;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The States and territories of the world since 1990, and what a text in a user's file means among them.
 *
 * <p>The table is ISO 3166-1 with the names of the United Nations in its six languages; origin and additions are described
 * in {@code docs/sources.md}. Immutable and safe for use by several threads.
 */
public final class Countries {
    private final Map<String, Country> byAlpha3;
    private final Map<String, List<Country>> byAlpha2;
    private final Map<String, List<String>> formalNames;

    /** Built when the first name is looked up: files that use codes only never pay for it. */
    private volatile @Nullable NameIndex index;

    private Countries(Map<String, Country> byAlpha3, Map<String, List<String>> formalNames) {
        this.byAlpha3 = byAlpha3;
        this.formalNames = formalNames;
        byAlpha2 = new HashMap<>();
        for (Country country : byAlpha3.values()) {
            List<Country> earlier = byAlpha2.getOrDefault(country.alpha2(), List.of());
            List<Country> all = new ArrayList<>(earlier);
            all.add(country);
            byAlpha2.put(country.alpha2(), all);
        }
    }

    private static final class Standard {
        static final Countries COUNTRIES = load();

        private static Countries load() {
            Map<String, Country> byAlpha3 = new TreeMap<>();
            Map<String, List<String>> formalNames = new HashMap<>();
            for (CountryTables.Entry entry : CountryTables.countries()) {
                byAlpha3.put(entry.country().alpha3(), entry.country());
                formalNames.put(entry.country().alpha3(), entry.formalNames());
            }
            return new Countries(byAlpha3, formalNames);
        }
    }

    /** The table as it comes with the program; loaded once. */
    public static Countries standard() {
        return Standard.COUNTRIES;
    }

    /**
     * These countries and some more under codes that a State's own file assigns. A code that is here already, such as
     * {@code XKX}, is replaced.
     *
     * @param userAssigned English names by alpha-3 code
     * @throws IllegalArgumentException when {@link #userAssigned(String)} denies one of the codes, or a name is blank
     */
    public Countries with(Map<String, String> userAssigned) {
        Map<String, Country> more = new TreeMap<>(byAlpha3);
        userAssigned.forEach((code, name) -> {
            if (!userAssigned(code) || name.isBlank()) {
                throw new IllegalArgumentException("\"" + code + "\" (\"" + name
                        + "\") must be a code that ISO 3166-1 leaves to its users, XAA to XZZ for one, with a name");
            }
            more.put(code, userCountry(code, name.strip()));
        });
        return new Countries(more, formalNames);
    }

    private static Country userCountry(String code, String name) {
        CountryName english = new CountryName("en", Country.ALWAYS, Country.OPEN, name);
        return new Country(
                code, "", "", false, Country.ALWAYS, Country.ALWAYS, Country.OPEN, List.of(), List.of(english));
    }

    /** True for the alpha-3 codes that ISO 3166-1 leaves to its users: AAA–AAZ, QMA–QZZ, XAA–XZZ and ZZA–ZZZ. */
    public static boolean userAssigned(String code) {
        return code.matches("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");
    }

    /** The country with this alpha-3 code, written in upper case. */
    public Optional<Country> byCode(String alpha3) {
        return Optional.ofNullable(byAlpha3.get(alpha3));
    }

    /** The form in which names are compared: case, accents, punctuation, spacing, articles and "and" are gone. */
    public static String nameKey(String name) {
        return NameKey.of(name);
    }

    /** All countries of all years, by alpha-3 code. */
    public List<Country> all() {
        return List.copyOf(byAlpha3.values());
    }

    /**
     * Tells which State a text means in a report on that year. Understood are alpha-3 and alpha-2 codes in any case, short
     * and formal names in the six UN languages, and common other names; case, accents, punctuation and articles do not
     * matter.
     *
     * @param text a cell of the user's file
     * @param year calendar year the figures are about
     */
    public Resolution resolve(String text, int year) {
        Collection<Country> coded = byAnyCode(text);
        if (!coded.isEmpty()) {
            return choose(coded, year);
        }
        String key = NameKey.of(text);
        Collection<Country> bearers = index().bearers(key);
        if (!bearers.isEmpty()) {
            return choose(bearers, year);
        }
        return index().notAState(key)
                ? new Resolution.NotAState(text.strip())
                : new Resolution.Unknown(index().near(key, year));
    }

    private Collection<Country> byAnyCode(String text) {
        String code = text.strip();
        if (code.length() != 2 && code.length() != 3) {
            return List.of();
        }
        for (int index = 0; index < code.length(); index++) {
            int small = code.charAt(index) | 0x20;
            if (small < 'a' || small > 'z') {
                return List.of();
            }
        }
        String upper = code.toUpperCase(Locale.ROOT);
        if (code.length() == 2) {
            return byAlpha2.getOrDefault(upper, List.of());
        }
        Country country = byAlpha3.get(upper);
        return country == null ? List.of() : List.of(country);
    }

    private Resolution choose(Collection<Country> candidates, int year) {
        List<Country> existing = new ArrayList<>(candidates);
        existing.removeIf(country -> !country.existsIn(year));
        if (existing.size() == 1) {
            return new Resolution.Resolved(existing.get(0));
        }
        if (existing.size() > 1) {
            existing.sort(comparing(Country::alpha3));
            return new Resolution.Ambiguous(existing);
        }
        // Two former States shared the code CS; the later one is the likelier to be meant.
        Country latest = candidates.stream()
                .max(comparing(Country::until).thenComparing(Country::alpha3))
                .orElseThrow();
        return new Resolution.Obsolete(latest, instead(latest, year));
    }

    /** Follows successors, or predecessors for a State that began later, to those that existed in that year. */
    private List<Country> instead(Country country, int year) {
        Set<String> existing = new TreeSet<>();
        Set<String> seen = new LinkedHashSet<>(List.of(country.alpha3()));
        Deque<Country> open = new ArrayDeque<>(List.of(country));
        while (!open.isEmpty()) {
            for (Country next : neighbours(open.remove(), year)) {
                if (next.existsIn(year)) {
                    existing.add(next.alpha3());
                } else if (seen.add(next.alpha3())) {
                    open.add(next);
                }
            }
        }
        return existing.stream().flatMap(code -> byCode(code).stream()).toList();
    }

    private List<Country> neighbours(Country country, int year) {
        return year > country.until()
                ? country.successors().stream()
                        .flatMap(code -> byCode(code).stream())
                        .toList()
                : byAlpha3.values().stream()
                        .filter(other -> other.successors().contains(country.alpha3()))
                        .toList();
    }

    private NameIndex index() {
        NameIndex present = index;
        if (present == null) {
            // Two threads may both build it; they build the same.
            present = new NameIndex(byAlpha3, formalNames, CountryTables.aliases());
            index = present;
        }
        return present;
    }
}
