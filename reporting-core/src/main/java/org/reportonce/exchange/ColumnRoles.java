package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reportonce.exchange.ColumnGuess.Kind;

/** Which foreign column most likely plays which part, by what its cells hold and by the words in its header. */
final class ColumnRoles {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final String CODE_NAME = "(?i)(?:ML|KM|SA|LW)[ .-]?[0-9]{1,2}(?:[^0-9].*)?";
    private static final String YEAR_NAME = "(?:19|20)[0-9]{2}";

    private final TableSample sample;
    private final List<ColumnGuess> guesses;

    ColumnRoles(TableSample sample, List<ColumnGuess> guesses) {
        this.sample = sample;
        this.guesses = guesses;
    }

    private Kind kind(int place) {
        return guesses.get(place).kind();
    }

    private boolean named(int place, HeaderWords words) {
        return words.in(sample.name(place));
    }

    private Optional<Integer> first(IntPredicate wanted) {
        return IntStream.range(0, guesses.size()).filter(wanted).boxed().findFirst();
    }

    /** The column of the calendar year. */
    Optional<Integer> year() {
        return first(place -> kind(place) == Kind.YEAR && named(place, HeaderWords.YEAR))
                .or(() -> first(place -> kind(place) == Kind.YEAR));
    }

    /** The column of the date that most likely counts: the first. */
    Optional<Integer> date() {
        return first(place -> kind(place) == Kind.DATE);
    }

    Optional<Integer> militaryList() {
        return first(place -> kind(place) == Kind.MILITARY_LIST);
    }

    /** The column of the State on the other side: rather the final destination, never one that is the same in all rows. */
    Optional<Integer> partner() {
        return IntStream.range(0, guesses.size())
                .filter(place -> kind(place) == Kind.COUNTRY && partnerScore(place) > 0)
                .boxed()
                .max(Comparator.<Integer>comparingInt(this::partnerScore).thenComparing(Comparator.reverseOrder()));
    }

    private int partnerScore(int place) {
        boolean same = sample.texts(place).size() == 1 && sample.column(place).size() > 1;
        return 1
                + (named(place, HeaderWords.FINAL) ? 4 : 0)
                + (named(place, HeaderWords.DESTINATION) ? 2 : 0)
                + (named(place, HeaderWords.COUNTRY) ? 1 : 0)
                - (named(place, HeaderWords.NOT_DESTINATION) ? 3 : 0)
                - (same ? 5 : 0);
    }

    /** Other columns of States, which may be the right one. */
    List<String> otherStates(int chosen) {
        return IntStream.range(0, guesses.size())
                .filter(place -> place != chosen && kind(place) == Kind.COUNTRY)
                .mapToObj(sample::called)
                .toList();
    }

    private boolean figure(int place) {
        boolean flag = sample.texts(place).stream().allMatch(text -> text.matches("[01]"));
        return !named(place, HeaderWords.NOT_A_FIGURE)
                && !flag
                && kind(place) != Kind.COUNTRY
                && kind(place) != Kind.DATE;
    }

    /** The column of a number of items; one without such a word in its header only when it is the only column of numbers. */
    Optional<Integer> quantity(boolean named) {
        IntPredicate called = place -> figure(place)
                && kind(place) != Kind.EMPTY
                && named(place, HeaderWords.QUANTITY)
                && !named(place, HeaderWords.VALUE)
                && !(named && named(place, HeaderWords.LICENCES));
        Optional<Integer> byName =
                first(called.and(place -> kind(place) == Kind.NUMBER)).or(() -> first(called));
        if (byName.isPresent() || named) {
            return byName;
        }
        List<Integer> numbers = IntStream.range(0, guesses.size())
                .filter(place -> kind(place) == Kind.NUMBER && figure(place) && !named(place, HeaderWords.VALUE))
                .boxed()
                .toList();
        return numbers.size() == 1 && sample.header > 0 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    Optional<Integer> licences() {
        return first(place -> kind(place) == Kind.NUMBER
                && figure(place)
                && named(place, HeaderWords.LICENCES)
                && !named(place, HeaderWords.VALUE));
    }

    Optional<Integer> value() {
        return first(place -> kind(place) == Kind.NUMBER && figure(place) && named(place, HeaderWords.VALUE));
    }

    /** The column of currency codes. */
    Optional<Integer> currency() {
        return first(place -> sample.header > 0
                && !sample.texts(place).isEmpty()
                && CURRENCIES.containsAll(sample.texts(place))
                && (named(place, HeaderWords.CURRENCY) || sample.texts(place).size() > 1));
    }

    /** The currency that stands in the header of a column of money; empty when none does. */
    String currencyIn(int value) {
        String name = sample.name(value).toUpperCase(Locale.ROOT);
        for (String code : List.of("EUR", "GBP", "USD", "CHF")) {
            if (name.matches(".*\\b" + code + "\\b.*")) {
                return code;
            }
        }
        return name.contains("€") ? "EUR" : name.contains("£") ? "GBP" : "";
    }

    Optional<Integer> category() {
        return first(place -> words(place) && named(place, HeaderWords.CATEGORY) && !fromScheme(place))
                .or(this::goods);
    }

    private boolean fromScheme(int place) {
        return sample.name(place).toLowerCase(Locale.ROOT).contains("scheme");
    }

    /** The column that says what the goods are. */
    Optional<Integer> goods() {
        return first(place -> words(place) && named(place, HeaderWords.GOODS));
    }

    private boolean words(int place) {
        return (kind(place) == Kind.TEXT || kind(place) == Kind.CONSTANT || kind(place) == Kind.DISTINCT)
                && !named(place, HeaderWords.NOT_DESTINATION);
    }

    /** The column that says whether goods went in or out. */
    Optional<Integer> direction() {
        return first(place -> words(place)
                && named(place, HeaderWords.DIRECTION)
                && !sample.texts(place).isEmpty()
                && sample.texts(place).stream().allMatch(text -> text.matches("(?i)exports?|imports?")));
    }

    /** The column that tells licences that were refused. */
    Optional<Integer> decision() {
        return first(place -> named(place, HeaderWords.DECISION)
                && sample.texts(place).size() <= 4
                && refusals(place).size() == 1);
    }

    /** The texts of that column that mean a refusal. */
    List<String> refusals(int place) {
        boolean yes = HeaderWords.DECISION.in(sample.name(place))
                && sample.texts(place).stream()
                        .allMatch(text -> text.matches("(?i)[01]|yes|no|true|false|y|n|j|ja|nein|nee"));
        return sample.texts(place).stream()
                .filter(text ->
                        text.matches(yes ? "(?i)1|yes|true|y|j|ja" : "(?i).*(?:refus|deni|afgewezen|abgelehnt).*"))
                .toList();
    }

    /** A column of which no two cells are the same and that is called a number or a licence. */
    Optional<Integer> identifier() {
        int rows = sample.rows().size();
        return first(place -> named(place, HeaderWords.IDENTIFIER)
                && kind(place) != Kind.DATE
                && sample.column(place).size() == rows
                && sample.texts(place).size() == rows
                && rows > 1);
    }

    /** Neighbouring columns whose names are codes, years or, where no column says what the goods are, kinds of goods. */
    List<Integer> wide() {
        List<Integer> coded = numbers(place -> sample.name(place).matches(CODE_NAME));
        List<Integer> years = numbers(place -> sample.name(place).matches(YEAR_NAME));
        boolean codes = coded.size() >= 3;
        List<Integer> named = codes ? coded : years;
        if (codes || years.size() >= 2) {
            return IntStream.rangeClosed(named.get(0), named.get(named.size() - 1))
                    .boxed()
                    .toList();
        }
        List<Integer> rest = numbers(place -> !sample.name(place).isEmpty()
                && kind(place) == Kind.NUMBER
                && figure(place)
                && !named(place, HeaderWords.QUANTITY)
                && !named(place, HeaderWords.VALUE)
                && !named(place, HeaderWords.LICENCES));
        boolean others = IntStream.range(0, guesses.size())
                .anyMatch(place -> kind(place) == Kind.TEXT || kind(place) == Kind.MILITARY_LIST);
        boolean together = !rest.isEmpty() && rest.get(rest.size() - 1) - rest.get(0) == rest.size() - 1;
        if (others || !together || rest.size() < 3) {
            return List.of();
        }
        List<Integer> wide = new ArrayList<>(rest);
        wide.removeAll(total(rest).stream().toList());
        return wide;
    }

    private List<Integer> numbers(IntPredicate wanted) {
        return IntStream.range(0, guesses.size())
                .filter(place -> kind(place) == Kind.NUMBER || kind(place) == Kind.EMPTY)
                .filter(wanted)
                .boxed()
                .toList();
    }

    boolean wideYears(List<Integer> wide) {
        return wide.stream().allMatch(place -> sample.name(place).matches(YEAR_NAME));
    }

    boolean wideCodes(List<Integer> wide) {
        return wide.stream().anyMatch(place -> sample.name(place).matches(CODE_NAME));
    }

    boolean wideMilitaryList(List<Integer> wide) {
        return wide.stream().anyMatch(place -> sample.name(place).matches("(?i)ML.*"));
    }

    /** The last or first of some columns of numbers, when it is the sum of the others in most rows. */
    Optional<Integer> total(List<Integer> places) {
        for (int total : List.of(places.get(places.size() - 1), places.get(0))) {
            long sums = sample.rows().stream()
                    .filter(row -> number(row.text(total)) > 0
                            && places.stream()
                                            .filter(place -> place != total)
                                            .mapToDouble(place -> number(row.text(place)))
                                            .sum()
                                    == number(row.text(total)))
                    .count();
            if (sums * 10 >= sample.rows().size() * 7L && sums > 1) {
                return Optional.of(total);
            }
        }
        return Optional.empty();
    }

    private static double number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 15 ? 0 : Double.parseDouble(digits);
    }
}
