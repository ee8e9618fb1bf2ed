package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.FileRule;
import org.reportonce.exchange.Mapping.SkipRule;
import org.reportonce.exchange.Mapping.WidePart;
import org.reportonce.exchange.Mapping.WideRule;
import org.reportonce.exchange.Mapping.YearRule;
import org.reportonce.exchange.file.Encoding;
import org.reportonce.exchange.file.LineEnd;
import org.reportonce.exchange.file.TableFormat;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.Kind;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.SourceText;
import org.reportonce.yaml.YamlNode;

/** Reads a mapping and says everything that is wrong with it at once. */
public final class MappingLoader {
    private static final Bound<Object> NOTHING = new Bound<>(Optional.empty(), Map.of(), Set.of());

    private final MappingFile file;
    private final Countries countries;
    private final MappingProblems problems;
    private final RowView row = new RowView();
    private final Expressions language = CellExpression.language(row);

    private MappingLoader(MappingFile file, Countries countries, Reporter reporter) {
        this.file = file;
        this.countries = countries;
        this.problems = new MappingProblems(reporter, NOTHING);
    }

    /**
     * Loads a mapping.
     *
     * @param countries States that names are told by
     * @param reporter takes what is wrong
     * @return the mapping; empty when findings say why not
     */
    public static Optional<LoadedMapping> load(MappingFile file, Countries countries, Reporter reporter) {
        return new MappingLoader(file, countries, reporter).load();
    }

    private Optional<LoadedMapping> load() {
        Optional<YamlNode> node = file.read(problems);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Bound<Mapping> bound = RecordBinder.bind(node.get(), Mapping.class, problems);
        problems.places(bound);
        Constraints.check(bound, problems);
        return bound.value().flatMap(this::compile);
    }

    private Optional<LoadedMapping> compile(Mapping mapping) {
        TableFormat format = format(mapping.file());
        List<ColumnRef> wide = wide(mapping.wide());
        List<String> longForm = mapping.wide() == null
                ? List.of()
                : List.copyOf(mapping.wide().into().keySet());
        List<SkipPlan> skips = skips(mapping.skip(), longForm);
        YearPlan year = mapping.year() == null ? null : year(mapping.year());
        ColumnCompiler columns = new ColumnCompiler(file, countries, language, problems);
        List<TablePlan> tables = new TableCompiler(columns, language, problems).compile(mapping);
        return problems.sound()
                ? Optional.of(new LoadedMapping(
                        mapping, countries.with(columns.ownStates()), row, format, skips, year, tables, wide))
                : Optional.empty();
    }

    private TableFormat format(FileRule rule) {
        range("file.header", rule.header(), 0, 10_000);
        range("file.headerLines", rule.headerLines(), 1, 20);
        range("file.fields", rule.fields(), 1, 16_384);
        String delimiter = rule.delimiter();
        char cut = ',';
        if (delimiter.equals("tab") || delimiter.equals("\t")) {
            cut = '\t';
        } else if (delimiter.matches("[^\\p{Alnum}\\p{Cc}\"']")) {
            cut = delimiter.charAt(0);
        } else if (!delimiter.isEmpty()) {
            problems.value("file.delimiter", "delimiter", delimiter, "one sign such as \",\" or \";\", or tab");
        }
        char quote = '"';
        if (rule.quote().equals("none")) {
            quote = TableFormat.NO_QUOTE;
        } else if (rule.quote().matches("[^\\p{Alnum}\\p{Cc}]") && rule.quote().charAt(0) != cut) {
            quote = rule.quote().charAt(0);
        } else if (!rule.quote().isEmpty()) {
            problems.value("file.quote", "quote", rule.quote(), "one sign other than the delimiter, or none");
        }
        Encoding encoding = rule.encoding() == null ? Encoding.AUTO : rule.encoding();
        LineEnd lines = rule.lines() == null ? LineEnd.AUTO : rule.lines();
        return new TableFormat(encoding, cut, quote, lines, rule.sheet());
    }

    private void range(String path, @Nullable Long number, long from, long to) {
        if (number != null && (number < from || number > to)) {
            problems.value(
                    path,
                    path.substring(path.indexOf('.') + 1),
                    number.toString(),
                    "a whole number from " + from + " to " + to);
        }
    }

    private List<ColumnRef> wide(@Nullable WideRule rule) {
        if (rule == null) {
            return List.of();
        }
        boolean span = !rule.from().isEmpty() && !rule.to().isEmpty();
        boolean some = !rule.from().isEmpty() || !rule.to().isEmpty();
        if (rule.columns().isEmpty() ? !span : some) {
            problems.error("mapping-one-of", "wide", "key", "wide", "keys", "from and to together, or columns");
        }
        for (WidePart part : WidePart.values()) {
            if (rule.into().values().stream().filter(each -> each == part).count() != 1) {
                problems.error(
                        "mapping-wide-part", "wide.into", "part", part.name().toLowerCase(Locale.ROOT));
            }
        }
        List<ColumnRef> columns = new ArrayList<>();
        if (span) {
            columns.add(new ColumnRef(rule.from(), problems.at("wide.from")));
            columns.add(new ColumnRef(rule.to(), problems.at("wide.to")));
        }
        for (int i = 0; i < rule.columns().texts().size(); i++) {
            String column = rule.columns().texts().get(i);
            columns.add(new ColumnRef(column, problems.at("wide.columns[" + i + ']')));
        }
        return columns;
    }

    private List<SkipPlan> skips(List<SkipRule> rules, List<String> longForm) {
        List<SkipPlan> plans = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            SkipRule rule = rules.get(i);
            String path = "skip[" + i + ']';
            if (rule.rule().isBlank()) {
                problems.error("field-missing", path + ".rule", "field", "rule");
            } else if (!names.add(rule.rule())) {
                problems.error("mapping-rule-doubled", path + ".rule", "rule", rule.rule());
            }
            boolean byColumn = !rule.column().isEmpty();
            boolean asked = !rule.is().isEmpty() || rule.matches() != null;
            if (rule.when() == null ? !(byColumn && asked) : byColumn || asked) {
                problems.error("mapping-one-of", path, "key", "skip", "keys", "when, or column with is or matches");
            }
            CellExpression when =
                    rule.when() == null ? null : condition(rule.when()).orElse(null);
            TextPattern matches = pattern(rule.matches());
            ColumnRef column = byColumn ? new ColumnRef(rule.column(), problems.at(path + ".column")) : null;
            boolean late = when == null ? contains(longForm, rule.column()) : when.looksAt(longForm);
            plans.add(
                    new SkipPlan(rule.rule(), when, column, Set.copyOf(rule.is().texts()), matches, late));
        }
        return plans;
    }

    private static boolean contains(List<String> names, String column) {
        return names.stream().anyMatch(column::equalsIgnoreCase);
    }

    private YearPlan year(YearRule rule) {
        int said =
                (rule.column().isEmpty() ? 0 : 1) + (rule.file() == null ? 0 : 1) + (rule.constant() == null ? 0 : 1);
        if (said != 1) {
            problems.error("mapping-one-of", "year", "key", "year", "keys", "column, file, or constant");
        }
        if (!rule.date().isEmpty() && rule.match() != null) {
            problems.error("mapping-one-of", "year", "key", "year", "keys", "date, or match, or none of them");
        }
        Long constant = rule.constant();
        if (constant != null && (constant < 1990 || constant > 2199)) {
            problems.value("year.constant", "constant", constant.toString(), "a year such as 2025");
        }
        DateReader date = rule.date().isEmpty()
                ? null
                : DateReader.compile(rule.date().texts(), rule.twoDigitYearsFrom(), "year.date", problems)
                        .orElse(null);
        ColumnRef column = rule.column().isEmpty() ? null : new ColumnRef(rule.column(), problems.at("year.column"));
        return new YearPlan(
                column,
                date,
                pattern(rule.match()),
                pattern(rule.file()),
                constant == null ? null : constant.intValue());
    }

    private @Nullable TextPattern pattern(@Nullable SourceText source) {
        return source == null ? null : TextPattern.compile(source, problems).orElse(null);
    }

    private Optional<CellExpression> condition(SourceText source) {
        return CellExpression.compile(language, source, Kind.BOOLEAN, problems);
    }
}
