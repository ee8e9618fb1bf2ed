package org.reportonce.instrument;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.Kind;
import org.reportonce.expression.Placement;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Content;
import org.reportonce.yaml.SourceText;

/** Compiles the expressions of one instrument and reports every one that is wrong. */
final class Compilation {
    private static final Pattern ABOUT_REPORT =
            Pattern.compile("(?<![\\w.])(?:lines|isNil|heldBack)\\s*\\(\\s*(?:[\"']([^\"']*)[\"'])?");

    private static final Pattern FIGURES = Pattern.compile("(?<![\\w.])(?:figure|proportion)\\s*\\(");

    /** Types of expressions whose values can be a yes or a no, as {@link Expression#resultType} names them. */
    private static final Set<String> YES_OR_NO = Set.of("Fact", "Say", "YesNo", "yes/no", "any value");

    private final Problems problems;
    private final Map<SourceText, Expression> expressions = new LinkedHashMap<>();
    private final Map<String, TablePlan> tables = new LinkedHashMap<>();
    private final Map<RecordTable, Expression> scope = new LinkedHashMap<>();
    private final Map<String, FigurePlan> figures = new LinkedHashMap<>();

    Compilation(Problems problems) {
        this.problems = problems;
    }

    void run(Instrument instrument) {
        whole(instrument.owedBy(), Kind.BOOLEAN);
        SourceText owedBy = instrument.owedBy();
        if (owedBy == null || !FIGURES.matcher(owedBy.text()).find()) {
            early(owedBy);
        } else {
            tooEarly(owedBy);
        }
        instrument
                .scope()
                .forEach((table, condition) -> RecordTable.of(table)
                        .ifPresent(records -> row(condition, records, Kind.BOOLEAN)
                                .ifPresent(expression -> scope.put(records, expression))));
        for (Instrument.Section section : instrument.sections()) {
            whole(section.when(), Kind.BOOLEAN);
            section.content().forEach(this::content);
        }
        figures.putAll(new FigureCompiler(this, problems).compile(instrument.figures()));
        tablesAsked(tableIds(instrument));
        FigureCompiler.asked(expressions.keySet(), figureIds(instrument), problems);
    }

    static List<String> figureIds(Instrument instrument) {
        return instrument.figures().stream().map(Instrument.Figure::id).toList();
    }

    private void content(Content content) {
        Instrument.Question question = content.question();
        if (question != null) {
            question(question);
        }
        Instrument.Note note = content.note();
        if (note != null) {
            whole(note.from(), Kind.ANY);
            whole(note.when(), Kind.BOOLEAN);
        }
        TableForm table = content.table();
        if (table != null) {
            RecordTable.of(table.each())
                    .ifPresent(records ->
                            tables.put(table.id(), new TableCompiler(this, problems).compile(table, records)));
        }
    }

    private void question(Instrument.Question question) {
        Kind kind = demanded(question.type());
        whole(question.from(), kind).ifPresent(from -> yesOrNo(question, "from", question.from(), from));
        whole(question.derive(), kind).ifPresent(derive -> yesOrNo(question, "derive", question.derive(), derive));
        whole(question.because(), Kind.ANY);
        whole(question.when(), Kind.BOOLEAN);
        Instrument.Details details = question.details();
        whole(details == null ? null : details.from(), Kind.ANY);
    }

    private void yesOrNo(Instrument.Question question, String key, @Nullable SourceText source, Expression expression) {
        boolean asked = question.type() == AnswerType.YES_NO || question.type() == AnswerType.YES_NO_DEVELOPING;
        if (asked && source != null && !YES_OR_NO.contains(expression.resultType())) {
            problems.errorAt(
                    "instrument-yes-no-type",
                    source.origin(),
                    "question",
                    question.id(),
                    "key",
                    key,
                    "type",
                    expression.resultType());
        }
    }

    private static Kind demanded(AnswerType type) {
        return switch (type) {
            case TICK -> Kind.BOOLEAN;
            case CHOICES, LIST -> Kind.LIST;
            case TEXT, NUMBER, DATE, COUNTRY, YES_NO, CHOICE, YES_NO_DEVELOPING, YEAR_COUNTS, PROPORTION -> Kind.ANY;
        };
    }

    /** Compiles a condition or value about the dataset and the report. */
    Optional<Expression> whole(@Nullable SourceText source, Kind kind) {
        return source == null ? Optional.empty() : compile(Vocabulary.whole(), source, kind, source::at);
    }

    /** Compiles a condition or value about a row. */
    Optional<Expression> row(@Nullable SourceText source, RecordTable records, Kind kind) {
        return source == null ? Optional.empty() : compile(Vocabulary.rows(records), source, kind, source::at);
    }

    /** Compiles a condition about a row that is a part of a text, from a character of its first line on. */
    Optional<Expression> part(SourceText source, String part, int offset, RecordTable records) {
        Placement placement = (line, column) -> source.at(line, line == 1 ? column + offset : column);
        return compile(
                Vocabulary.rows(records),
                new SourceText(part, source.origin(), source.indent()),
                Kind.BOOLEAN,
                placement);
    }

    /** Ids of the tables of a form, those that could not be compiled among them. */
    static Set<String> tableIds(Instrument instrument) {
        Set<String> ids = new LinkedHashSet<>();
        for (Instrument.Section section : instrument.sections()) {
            for (Content content : section.content()) {
                TableForm table = content.table();
                if (table != null) {
                    ids.add(table.id());
                }
            }
        }
        return ids;
    }

    /** Refuses questions about tables that the report does not have. */
    void tablesAsked(Collection<String> ids) {
        for (SourceText source : expressions.keySet()) {
            Matcher asked = ABOUT_REPORT.matcher(source.text());
            while (asked.find()) {
                String id = asked.group(1);
                if (id != null && !ids.contains(id)) {
                    problems.errorAt(
                            "instrument-report-table-unknown",
                            source.origin(),
                            "table",
                            id,
                            "instead",
                            Problems.instead(id, ids));
                }
            }
        }
    }

    private Optional<Expression> compile(Expressions expressionsOf, SourceText source, Kind kind, Placement placement) {
        Optional<Expression> compiled = expressionsOf.compile(source.text(), kind, placement, problems::expression);
        compiled.ifPresent(expression -> expressions.put(source, expression));
        return compiled;
    }

    /** Refuses questions about the report where there is no report yet. */
    void early(@Nullable SourceText source) {
        if (source != null
                && (ABOUT_REPORT.matcher(source.text()).find()
                        || !Asking.in(source).isEmpty())) {
            tooEarly(source);
        }
    }

    private void tooEarly(SourceText source) {
        problems.errorAt("instrument-expression-early", source.origin(), "expression", source.text());
    }

    Map<SourceText, Expression> expressions() {
        return expressions;
    }

    Map<String, TablePlan> tables() {
        return tables;
    }

    Map<String, FigurePlan> figures() {
        return figures;
    }

    Map<RecordTable, Expression> scope() {
        return scope;
    }
}
