package org.reportonce.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Resolution;

/** Cells that name a State, or several. A name that has two readings is never guessed. */
final class PlaceCells {
    /** Separators that stand in hardly any name, surest first. */
    private static final List<Pattern> SURE =
            List.of(Pattern.compile("\\s*[;\\n\\r]+\\s*"), Pattern.compile("\\s*[/+]\\s*"));

    /** Separators that stand in names too: "Korea, Republic of", "Trinidad and Tobago". */
    private static final List<Pattern> UNSURE =
            List.of(Pattern.compile("\\s*,\\s*"), Pattern.compile("\\s+(?i:and|et|y|und)\\s+|\\s*&\\s*"));

    private static final int MOST = 300;

    private final Countries countries;
    private final int year;

    PlaceCells(Countries countries, int year) {
        this.countries = countries;
        this.year = year;
    }

    /** A cell that must name a State; several names make a place with several codes. */
    Cell state(String text) {
        List<Cell.Problem> problems = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        resolve(text, codes, problems);
        List<String> found = problems.isEmpty() ? List.copyOf(codes) : List.of();
        return new Cell(new Place(found, text), problems);
    }

    /** A cell that may name States; free text is taken as it is. */
    Cell stateOrText(String text) {
        List<Cell.Problem> problems = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        resolve(text, codes, problems);
        return Cell.of(new Place(problems.isEmpty() ? List.copyOf(codes) : List.of(), text));
    }

    private void resolve(String text, Set<String> codes, List<Cell.Problem> problems) {
        Resolution resolution = countries.resolve(text, year);
        if (resolution instanceof Resolution.Resolved resolved) {
            codes.add(resolved.country().alpha3());
            return;
        }
        if (resolution instanceof Resolution.Unknown && text.length() <= MOST) {
            Optional<List<String>> parts = parts(text);
            if (parts.isPresent()) {
                parts.get().forEach(part -> resolve(part, codes, problems));
                return;
            }
        }
        problems.add(problem(text, resolution));
    }

    /** The names in a text; empty when it looks like one name. */
    private Optional<List<String>> parts(String text) {
        for (Pattern separator : SURE) {
            List<String> parts = separator
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .toList();
            if (parts.size() > 1) {
                return Optional.of(parts);
            }
        }
        return UNSURE.stream()
                .flatMap(separator -> cut(text, separator).stream())
                .findFirst();
    }

    /** Cuts at the last separator that has a known name on both sides, else at one that has it on one side. */
    private Optional<List<String>> cut(String text, Pattern separator) {
        Optional<List<String>> best = Optional.empty();
        boolean both = false;
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            String left = text.substring(0, matcher.start());
            String right = text.substring(matcher.end());
            boolean leftKnown = known(left);
            boolean rightKnown = known(right);
            if ((leftKnown && rightKnown) || (!both && (leftKnown || rightKnown))) {
                best = Optional.of(List.of(left, right));
                both = leftKnown && rightKnown;
            }
        }
        return best.filter(parts -> parts.stream().noneMatch(String::isBlank));
    }

    private boolean known(String part) {
        return !(countries.resolve(part, year) instanceof Resolution.Unknown);
    }

    private Cell.Problem problem(String text, Resolution resolution) {
        String value = Column.shown(text);
        String shownYear = Integer.toString(year);
        return resolution.accept(new Resolution.Visitor<>() {
            @Override
            public Cell.Problem resolved(Country country) {
                throw new IllegalStateException("no problem with " + country.alpha3());
            }

            @Override
            public Cell.Problem ambiguous(List<Country> choices) {
                return new Cell.Problem("country-ambiguous", Map.of("value", value, "choices", names(choices)));
            }

            @Override
            public Cell.Problem obsolete(Country country, List<Country> successors) {
                String code = year < country.from() ? "country-not-yet" : "country-obsolete";
                int limit = year < country.from() ? country.from() : country.until();
                return new Cell.Problem(
                        code,
                        Map.of(
                                "value",
                                value,
                                "limit",
                                Integer.toString(limit),
                                "year",
                                shownYear,
                                "choices",
                                names(successors)));
            }

            @Override
            public Cell.Problem notAState(String word) {
                return new Cell.Problem("country-not-a-state", Map.of("value", value));
            }

            @Override
            public Cell.Problem unknown(List<Country> near) {
                return new Cell.Problem("country-unknown", Map.of("value", value, "near", names(near)));
            }
        });
    }

    private String names(List<Country> choices) {
        return String.join(
                "; ",
                choices.stream()
                        .map(country -> country.name("en", year) + " (" + country.alpha3() + ")")
                        .toList());
    }
}
