package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A State, territory or former State with the codes of ISO 3166-1 and the names the United Nations gives it. Two are
 * equal when their alpha-3 codes are.
 *
 * @param alpha3 three upper-case letters, e.g. {@code KEN}; {@code XAA}…{@code XZZ} and the like are user-assigned
 * @param alpha2 two upper-case letters; empty for a code a user assigned
 * @param numeric three digits, leading zeros kept; empty when there is none
 * @param unMember true when it is, or in its day was, a Member of the United Nations
 * @param unFrom first calendar year of that membership, {@link #ALWAYS} when it began before 1990
 * @param from first calendar year in which the State or territory existed, {@link #ALWAYS} when that was before 1990
 * @param until last calendar year in which it existed, {@link #OPEN} for those of today; in a year of change both the old
 *     and the new State exist
 * @param successors alpha-3 codes of the States that came out of it, also when it went on without them (Sudan)
 * @param names short names, the earlier ones first
 */
public record Country(
        String alpha3,
        String alpha2,
        String numeric,
        boolean unMember,
        int unFrom,
        int from,
        int until,
        List<String> successors,
        List<CountryName> names) {
    /** Stands for a beginning that lies before all reporting years. */
    public static final int ALWAYS = 0;

    /** Stands for an end that has not come. */
    public static final int OPEN = 9999;

    public Country {
        requireNonNull(alpha3, "alpha3");
        requireNonNull(alpha2, "alpha2");
        requireNonNull(numeric, "numeric");
        successors = List.copyOf(successors);
        names = List.copyOf(names);
    }

    /** True when it existed on at least one day of that calendar year. */
    public boolean existsIn(int year) {
        return from <= year && year <= until;
    }

    /** True when it was a Member of the United Nations on at least one day of that calendar year. */
    public boolean unMemberIn(int year) {
        return unMember && unFrom <= year && existsIn(year);
    }

    /**
     * The short name in that language as it was in use for reports on that year: {@code Swaziland} up to 2017,
     * {@code Eswatini} after.
     *
     * <p>The six UN languages carry the names of the United Nations. For any other language the name of today comes from
     * the Unicode locale data; where that has none either, the English name is given.
     *
     * @param language BCP 47 language tag such as {@code fr} or {@code zh-Hans}; for the six UN languages only its
     *     primary subtag counts
     * @param year calendar year that is reported on
     */
    public String name(String language, int year) {
        String primary = primarySubtag(language);
        return ownName(primary, year)
                .or(() -> localeName(language))
                .or(() -> ownName("en", year))
                .orElse(alpha3);
    }

    private Optional<String> ownName(String language, int year) {
        for (CountryName name : names) {
            if (name.language().equals(language) && name.validIn(year)) {
                return Optional.of(name.text());
            }
        }
        return Optional.empty();
    }

    private Optional<String> localeName(String language) {
        // Alpha-2 codes of former States were given away again, so the locale data would name the wrong one.
        return alpha2.isEmpty() || until != OPEN ? Optional.empty() : IcuNames.name(alpha2, language);
    }

    private static String primarySubtag(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Country country && alpha3.equals(country.alpha3);
    }

    @Override
    public int hashCode() {
        return alpha3.hashCode();
    }

    /** Code and English name, for messages and tests. */
    @Override
    public String toString() {
        return alpha3 + " " + ownName("en", until).orElse("");
    }
}
