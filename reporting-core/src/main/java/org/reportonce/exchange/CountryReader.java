package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Resolution;

/**
 * Names of States: the mapping's own, those of further languages, then those known to the program. A name that means none, or
 * several, is refused.
 */
final class CountryReader {
    /** Alias for a name that is no State, so that the cell stays empty. */
    static final String EMPTY = "empty";

    /** Alias for a name that cannot be told. */
    static final String REJECT = "reject";

    private final Countries countries;
    private final Map<String, String> aliases;
    private final LanguageNames languages;
    private final boolean splits;
    private final List<Pattern> separators;

    /**
     * @param aliases codes, or {@link #EMPTY} or {@link #REJECT}, by the key of a name
     * @param splits true when a cell may name several
     * @param separators what stands between them, surest first
     */
    CountryReader(
            Countries countries,
            Map<String, String> aliases,
            LanguageNames languages,
            boolean splits,
            List<String> separators) {
        this.countries = countries;
        this.aliases = Map.copyOf(aliases);
        this.languages = languages;
        this.splits = splits;
        this.separators = separators.stream()
                .map(text -> Pattern.compile(
                        text.isBlank() || Character.isLetter(text.strip().charAt(0))
                                ? "\\s+" + Pattern.quote(text.strip()) + "\\s+"
                                : Pattern.quote(text.strip())))
                .toList();
    }

    /** Codes of the States of a text, joined by a semicolon. */
    Made of(String text, int year) {
        Made whole = one(text, year);
        if (whole.fault() == null || !whole.fault().code().equals("import-country-unknown")) {
            return whole;
        }
        for (Pattern separator : separators) {
            List<String> parts = separator
                    .splitAsStream(text)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() > 1) {
                return several(text, parts, year, whole);
            }
        }
        return whole;
    }

    private Made several(String text, List<String> parts, int year, Made whole) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : parts) {
            // A part may itself be a list with another separator.
            Made made = of(part, year);
            if (made.fault() != null) {
                return splits ? made : whole;
            }
            if (!made.text().isEmpty()) {
                codes.addAll(List.of(made.text().split(";", -1)));
            }
        }
        return splits
                ? Made.of(String.join(";", codes))
                : Made.wrong("import-country-several", "value", Fault.shown(text), "codes", String.join(", ", codes));
    }

    private Made one(String text, int year) {
        String key = Countries.nameKey(text);
        String alias = aliases.get(key);
        if (alias != null) {
            return switch (alias) {
                case EMPTY -> Made.EMPTY;
                case REJECT -> Made.wrong("import-country-none", "value", Fault.shown(text));
                default -> coded(text, alias, year);
            };
        }
        Made known = countries.resolve(text, year).accept(new Told(text, year));
        List<Country> foreign = languages.bearers(key).stream()
                .filter(country -> country.existsIn(year))
                .toList();
        if (foreign.isEmpty()) {
            return known;
        }
        Set<String> codes = foreign.stream().map(Country::alpha3).collect(Collectors.toCollection(LinkedHashSet::new));
        if (known.fault() == null) {
            codes.add(known.text());
        }
        return codes.size() == 1 ? Made.of(codes.iterator().next()) : ambiguous(text, codes);
    }

    private Made coded(String text, String code, int year) {
        List<String> codes = new ArrayList<>();
        for (String each : code.split(";", -1)) {
            // A code that ISO 3166-1 leaves to its users is a State of the mapping's own.
            boolean own = Countries.userAssigned(each) && countries.byCode(each).isEmpty();
            Made made = own ? Made.of(each) : countries.resolve(each, year).accept(new Told(text, year));
            if (made.fault() != null) {
                return made;
            }
            codes.add(made.text());
        }
        return Made.of(String.join(";", codes));
    }

    private static Made ambiguous(String text, Set<String> codes) {
        return Made.wrong("import-country-ambiguous", "value", Fault.shown(text), "codes", String.join(", ", codes));
    }

    /** What the program knows of a name. */
    private record Told(String text, int year) implements Resolution.Visitor<Made> {
        @Override
        public Made resolved(Country country) {
            return Made.of(country.alpha3());
        }

        @Override
        public Made ambiguous(List<Country> found) {
            return CountryReader.ambiguous(text, codes(found));
        }

        @Override
        public Made obsolete(Country country, List<Country> successors) {
            return Made.wrong(
                    "import-country-obsolete",
                    "value",
                    Fault.shown(text),
                    "year",
                    Integer.toString(year),
                    "instead",
                    String.join(", ", codes(successors)));
        }

        @Override
        public Made notAState(String word) {
            return Made.wrong("import-country-none", "value", Fault.shown(text));
        }

        @Override
        public Made unknown(List<Country> near) {
            return Made.wrong(
                    "import-country-unknown",
                    "value",
                    Fault.shown(text),
                    "near",
                    near.stream()
                            .map(country -> country.name("en", year) + " (" + country.alpha3() + ')')
                            .collect(Collectors.joining(", ")));
        }

        private static Set<String> codes(List<Country> found) {
            return found.stream().map(Country::alpha3).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
