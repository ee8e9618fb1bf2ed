package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.NumberRule;
import org.reportonce.exchange.file.CellKind;

/**
 * What a foreign column most likely holds.
 *
 * @param kind kind of its cells
 * @param rule what the mapping should say of it: pattern of a date, marks of a number, language of names
 * @param sure why that is sure; empty when it is not
 * @param twice true when a cell has the name of a State in two languages, with a stroke between them
 * @param doubts what does not fit, such as names of States that are not known; at most forty
 */
record ColumnGuess(Kind kind, String rule, String sure, boolean twice, List<String> doubts) {
    private static final String TWO_NAMES = ".*[^ ] ?/ ?[^ ].*";

    ColumnGuess(Kind kind, String rule, String sure, List<String> doubts) {
        this(kind, rule, sure, false, doubts);
    }

    enum Kind {
        EMPTY,
        MILITARY_LIST,
        YEAR,
        DATE,
        NUMBER,
        COUNTRY,
        CONSTANT,
        DISTINCT,
        TEXT
    }

    private static final int MOST_VALUES = 2_000;
    private static final int MOST_DOUBTS = 40;
    private static final int SOME_YEAR = 2012;
    private static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "yyyy/MM/dd",
            "dd-MM-yyyy",
            "yyyyMMdd",
            "ddMMyyyy",
            "d MMM yyyy",
            "d MMMM yyyy");

    private static final List<NumberRule> NUMBERS = List.of(
            new NumberRule("", "", null),
            new NumberRule(".", ",", null),
            new NumberRule(",", ".", null),
            new NumberRule(".", "'", null),
            new NumberRule(",", " ", null));

    private static final List<String> LANGUAGES = List.of("", "nl", "de", "pt", "it", "pl", "sv", "tr");

    /**
     * Looks at the cells of a column, empty ones left out.
     *
     * @param undated those among them that no workbook calls dates
     */
    static ColumnGuess of(String name, List<String> cells, List<String> undated) {
        Set<String> values = new LinkedHashSet<>();
        cells.stream().limit(MOST_VALUES * 5L).forEach(values::add);
        if (values.isEmpty()) {
            return new ColumnGuess(Kind.EMPTY, "", "no cell holds anything", List.of());
        }
        if (undated.isEmpty()) {
            return new ColumnGuess(Kind.DATE, "yyyy-MM-dd", "the workbook says that these are dates", List.of());
        }
        if (undated.size() * 2 < cells.size()) {
            // Dates that were typed as texts among others that the workbook knows as such.
            List<String> typed = undated.stream().distinct().limit(MOST_DOUBTS).toList();
            return date(typed).orElseGet(() -> new ColumnGuess(Kind.DATE, "yyyy-MM-dd", "", typed));
        }
        List<String> texts = values.stream().limit(MOST_VALUES).toList();
        // Counted by cells: codes for other goods are many, and each is rare.
        if (share(cells.stream().limit(MOST_VALUES).toList(), "(?i)ML ?[0-9]{1,2}.*") >= 0.3) {
            List<String> others = texts.stream()
                    .filter(text -> !text.matches("(?i)ML ?[0-9]{1,2}.*"))
                    .limit(MOST_DOUBTS)
                    .toList();
            return new ColumnGuess(Kind.MILITARY_LIST, "", others.isEmpty() ? "all begin with ML" : "", others);
        }
        if (share(texts, "(199|20[0-9])[0-9]") == 1) {
            return new ColumnGuess(Kind.YEAR, "", "all are numbers of four digits from 1990 on", List.of());
        }
        boolean years = name.isEmpty()
                ? share(cells, "(19|20)[0-9]{2}") >= 0.95
                : HeaderWords.YEAR.in(name) && share(texts, "(19|20)[0-9]{2}") >= 0.9;
        if (years) {
            List<String> others = texts.stream()
                    .filter(text -> !text.matches("(199|20[0-9])[0-9]"))
                    .limit(MOST_DOUBTS)
                    .toList();
            return new ColumnGuess(Kind.YEAR, "", "", others);
        }
        return date(texts)
                .or(() -> number(texts))
                .or(() -> country(name, texts))
                .orElseGet(() -> words(cells.size(), values));
    }

    private static ColumnGuess words(int cells, Set<String> values) {
        if (values.size() == 1 && cells > 1) {
            return new ColumnGuess(Kind.CONSTANT, values.iterator().next(), "all cells are the same", List.of());
        }
        return values.size() == cells
                ? new ColumnGuess(Kind.DISTINCT, "", "no two cells are the same", List.of())
                : new ColumnGuess(
                        Kind.TEXT,
                        "",
                        "",
                        values.stream().limit(MOST_DOUBTS / 4).toList());
    }

    private static double share(List<String> texts, String pattern) {
        return (double) texts.stream().filter(text -> text.matches(pattern)).count() / texts.size();
    }

    private static Optional<ColumnGuess> date(List<String> texts) {
        List<String> fitting = new ArrayList<>();
        List<String> doubts = List.of();
        for (String pattern : DATES) {
            Optional<DateReader> reader = DateReader.of(pattern);
            List<String> wrong = texts.stream()
                    .filter(text -> reader.isEmpty()
                            || reader.get().of(text, CellKind.TEXT).fault() != null)
                    .toList();
            if (wrong.size() <= texts.size() / 20) {
                fitting.add(pattern);
                doubts = wrong;
            }
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        fitting.removeIf(pattern -> pattern.equals("d.M.yyyy") && fitting.contains("dd.MM.yyyy"));
        String sure = fitting.size() == 1 && doubts.isEmpty() ? "every cell is one, and no other form fits" : "";
        String also =
                fitting.size() > 1 ? "fits as well: " + String.join(", ", fitting.subList(1, fitting.size())) : "";
        List<String> told = new ArrayList<>(doubts.stream().limit(MOST_DOUBTS).toList());
        if (!also.isEmpty()) {
            told.add(0, also);
        }
        return Optional.of(new ColumnGuess(Kind.DATE, fitting.get(0), sure, told));
    }

    private static Optional<ColumnGuess> number(List<String> texts) {
        for (NumberRule rule : NUMBERS) {
            NumberReader reader = new NumberReader(rule);
            List<String> wrong = texts.stream()
                    .filter(text -> reader.of(text, CellKind.TEXT).fault() != null)
                    .toList();
            if (wrong.size() <= texts.size() / 20) {
                String marks = rule.group().isEmpty()
                        ? "{}"
                        : "{decimal: \"" + rule.decimal() + "\", group: \"" + rule.group() + "\"}";
                boolean sure = wrong.isEmpty() && (rule.group().isEmpty() || !",.".contains(rule.group()));
                return Optional.of(new ColumnGuess(
                        Kind.NUMBER,
                        marks,
                        sure ? "every cell is one" : "",
                        wrong.stream().limit(MOST_DOUBTS).toList()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ColumnGuess> country(String name, List<String> texts) {
        // A header that speaks of a destination makes up for names that are not known.
        double most = HeaderWords.DESTINATION.in(name) || HeaderWords.FINAL.in(name) ? 0.75 : 0.4;
        if (share(texts, TWO_NAMES) >= 0.5) {
            List<String> firsts = texts.stream()
                    .map(text -> text.replaceFirst(" ?/.*", ""))
                    .distinct()
                    .toList();
            return inOneLanguage(firsts, most)
                    .map(guess -> new ColumnGuess(guess.kind, guess.rule, guess.sure, true, guess.doubts));
        }
        return inOneLanguage(texts, most);
    }

    private static Optional<ColumnGuess> inOneLanguage(List<String> texts, double most) {
        List<String> some = texts.stream().limit(400).toList();
        if (share(some, "[^0-9]{2,60}[0-9]?") < 0.7) {
            return Optional.empty();
        }
        Countries countries = Countries.standard();
        ColumnGuess best = null;
        for (String language : LANGUAGES) {
            LanguageNames names = new LanguageNames(countries, language.isEmpty() ? List.of() : List.of(language));
            CountryReader reader = new CountryReader(countries, Map.of(), names, false, List.of());
            List<String> wrong = some.stream()
                    .filter(text -> reader.of(text, SOME_YEAR).fault() != null)
                    .toList();
            if (wrong.isEmpty() || best == null || wrong.size() < best.doubts.size()) {
                best = new ColumnGuess(Kind.COUNTRY, language, wrong.isEmpty() ? "every name is known" : "", wrong);
            }
            if (wrong.isEmpty()) {
                break;
            }
        }
        return best != null && best.doubts.size() <= some.size() * most
                ? Optional.of(new ColumnGuess(
                        best.kind,
                        best.rule,
                        best.sure,
                        best.doubts.stream().limit(MOST_DOUBTS).toList()))
                : Optional.empty();
    }
}
