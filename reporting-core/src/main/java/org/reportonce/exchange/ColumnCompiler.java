package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.ColumnRule;
import org.reportonce.exchange.Mapping.NumberRule;
import org.reportonce.exchange.Mapping.Otherwise;
import org.reportonce.exchange.Mapping.PatternRule;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.Kind;
import org.reportonce.read.TableColumns;
import org.reportonce.yaml.SourceText;

/** Compiles the columns of a mapping. */
final class ColumnCompiler {
    private static final Pattern GROUP = Pattern.compile("\\$([0-9])");

    private final CountryCompiler states;
    private final Expressions language;
    private final MappingProblems problems;

    ColumnCompiler(MappingFile file, Countries countries, Expressions language, MappingProblems problems) {
        this.states = new CountryCompiler(file, countries, problems);
        this.language = language;
        this.problems = problems;
    }

    /** The plan of a column; empty when findings say why not. */
    Optional<ColumnPlan> compile(String target, ColumnRule rule, String path, TableColumns table) {
        int readings =
                (rule.number() == null ? 0 : 1) + (rule.date().isEmpty() ? 0 : 1) + (rule.country() == null ? 0 : 1);
        if (readings > 1) {
            problems.error("mapping-one-of", path, "key", target, "keys", "number, date or country");
        }
        Optional<TextSource> source = source(target, rule, path);
        WordTable words = words(rule, path);
        NumberReader number = rule.number() == null ? null : number(rule.number(), path + ".number");
        DateReader date = rule.date().isEmpty()
                ? null
                : DateReader.compile(rule.date().texts(), rule.twoDigitYearsFrom(), path + ".date", problems)
                        .orElse(null);
        CountryReader country = rule.country() == null ? null : states.compile(rule.country(), path + ".country");
        if (readings == 0) {
            fixedTexts(target, rule, path, table);
        }
        return source.map(text -> new ColumnPlan(target, text, words, number, date, country, rule.required()));
    }

    /** States of the mapping's own, by code. */
    Map<String, String> ownStates() {
        return states.own();
    }

    private Optional<TextSource> source(String target, ColumnRule rule, String path) {
        List<TextSource> sources = new ArrayList<>();
        if (!rule.column().isEmpty()) {
            sources.add(new TextSource.FromColumn(new ColumnRef(rule.column(), problems.at(path + ".column"))));
        }
        if (rule.constant() != null) {
            sources.add(new TextSource.Constant(rule.constant()));
        }
        if (!rule.template().isEmpty()) {
            sources.add(new TextSource.Patterned(new Template(rule.template(), problems.at(path + ".template"))));
        }
        if (!rule.open().isBlank()) {
            sources.add(new TextSource.Open(target, rule.open()));
        }
        int said = sources.size() + (rule.compute() == null ? 0 : 1);
        if (rule.compute() != null) {
            CellExpression.compile(language, rule.compute(), Kind.STRING, problems)
                    .ifPresent(expression -> sources.add(new TextSource.Computed(expression)));
        }
        if (said != 1) {
            problems.error(
                    "mapping-one-of", path, "key", target, "keys", "column, constant, template, compute or open");
        }
        return sources.stream().findFirst();
    }

    private @Nullable WordTable words(ColumnRule rule, String path) {
        if (rule.values().isEmpty() && rule.patterns().isEmpty()) {
            if (rule.otherwise() != null) {
                problems.error(
                        "mapping-one-of",
                        path + ".otherwise",
                        "key",
                        "otherwise",
                        "keys",
                        "values or patterns before it");
            }
            return null;
        }
        List<WordTable.Replacement> patterns = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            PatternRule each = rule.patterns().get(i);
            String place = path + ".patterns[" + i + ']';
            SourceText match = each.match();
            if (match == null) {
                problems.error("field-missing", place + ".match", "field", "match");
                continue;
            }
            TextPattern.compile(match, problems).ifPresent(pattern -> {
                Matcher group = GROUP.matcher(each.to());
                while (group.find()) {
                    if (Integer.parseInt(group.group(1)) > pattern.groups()) {
                        problems.error(
                                "mapping-group",
                                place + ".to",
                                "group",
                                group.group(),
                                "count",
                                Integer.toString(pattern.groups()));
                    }
                }
                patterns.add(new WordTable.Replacement(pattern, each.to()));
            });
        }
        Otherwise otherwise = rule.otherwise() == null ? Otherwise.REJECT : rule.otherwise();
        return new WordTable(rule.values(), patterns, otherwise);
    }

    private NumberReader number(NumberRule rule, String path) {
        if (!rule.decimal().matches("|[.,·٫]")) {
            problems.value(path + ".decimal", "decimal", rule.decimal(), "a point or a comma");
        }
        boolean marks = rule.group().codePoints().allMatch(c -> " .,'’·٬\u00A0\u202F".indexOf(c) >= 0);
        String decimal = rule.decimal().isEmpty() ? "." : rule.decimal();
        if (!marks || rule.group().contains(decimal)) {
            problems.value(
                    path + ".group",
                    "group",
                    rule.group(),
                    "point, comma, apostrophe or blank, and not the decimal mark \"" + decimal + '"');
        }
        if (rule.factor() != null && rule.factor().signum() <= 0) {
            problems.value(path + ".factor", "factor", rule.factor().toString(), "a number above 0");
        }
        return new NumberReader(rule);
    }

    /** Texts that the mapping itself writes must be ones the column can take. */
    private void fixedTexts(String target, ColumnRule rule, String path, TableColumns table) {
        boolean words = !rule.values().isEmpty() || !rule.patterns().isEmpty();
        if (rule.constant() != null && !words) {
            fixed(target, rule.constant(), path + ".constant", table);
        }
        for (Map.Entry<String, String> value : rule.values().entrySet()) {
            fixed(target, value.getValue(), path + ".values." + value.getKey(), table);
        }
        for (int i = 0; i < rule.patterns().size(); i++) {
            String to = rule.patterns().get(i).to();
            if (to.indexOf('$') < 0) {
                fixed(target, to, path + ".patterns[" + i + "].to", table);
            }
        }
    }

    private void fixed(String target, String text, String path, TableColumns table) {
        if (!text.isEmpty()) {
            table.problem(target, text)
                    .ifPresent(
                            problem -> problems.report(problem.code(), problems.at(path), path, problem.arguments()));
        }
    }
}
