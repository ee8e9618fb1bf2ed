package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Kind;
import org.reportonce.yaml.SourceText;

/** Compiles {@code rules.yaml}. */
final class RuleCompiler {
    private final Problems problems;
    private final Set<String> texts;
    private final Instrument instrument;
    private final Compilation compilation;

    /**
     * @param problems takes what is wrong, with the places of {@code rules.yaml}
     * @param texts codes that have a text
     * @param instrument the form they belong to
     */
    RuleCompiler(Problems problems, Set<String> texts, Instrument instrument) {
        this.problems = problems;
        this.texts = texts;
        this.instrument = instrument;
        this.compilation = new Compilation(problems);
    }

    List<RulePlan> compile(Rule.RuleFile file) {
        List<RulePlan> plans = new ArrayList<>();
        for (int i = 0; i < file.rules().size(); i++) {
            rule(file.rules().get(i), "rules[" + i + ']').ifPresent(plans::add);
        }
        compilation.tablesAsked(Compilation.tableIds(instrument));
        FigureCompiler.asked(compilation.expressions().keySet(), Compilation.figureIds(instrument), problems);
        new AskingLint(QuestionPlace.byId(instrument), problems)
                .check(compilation.expressions().keySet());
        return plans;
    }

    private Optional<RulePlan> rule(Rule rule, String path) {
        if (!texts.contains(rule.code())) {
            problems.error(
                    "instrument-rule-text-missing",
                    path + ".code",
                    "code",
                    rule.code(),
                    "instead",
                    Problems.instead(rule.code(), texts));
        }
        String each = rule.each();
        Optional<RecordTable> records = each == null
                ? Optional.empty()
                : RecordTable.of(each).filter(table -> table.derivedFrom().isEmpty());
        if (each != null && records.isEmpty()) {
            problems.error(
                    "instrument-table-unknown",
                    path + ".each",
                    "table",
                    each,
                    "instead",
                    Problems.instead(each, RecordTable.ids()));
            return Optional.empty();
        }
        Optional<Expression> when = compiled(rule.when(), records, Kind.BOOLEAN);
        Map<String, Expression> arguments = new LinkedHashMap<>();
        rule.arguments()
                .forEach((name, source) ->
                        compiled(source, records, Kind.ANY).ifPresent(expression -> arguments.put(name, expression)));
        return when.map(condition -> new RulePlan(rule, records, condition, arguments));
    }

    private Optional<Expression> compiled(SourceText source, Optional<RecordTable> records, Kind kind) {
        return records.isPresent() ? compilation.row(source, records.get(), kind) : compilation.whole(source, kind);
    }
}
