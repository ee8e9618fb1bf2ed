package org.reportonce.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.expression.Expression;
import org.reportonce.expression.ExpressionException;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.ReportFacts;
import org.reportonce.yaml.SourceText;

/** Answers the questions of one report. */
final class Questions {
    private static final String FILE = "dataset.yaml";

    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Edition edition;
    private final AnswerConversion conversion;
    private final Map<String, Object> bindings;
    private final ReportFacts facts;
    private final Reporter reporter;

    Questions(
            LoadedInstrument instrument,
            Dataset dataset,
            Edition edition,
            AnswerConversion conversion,
            Map<String, Object> bindings,
            ReportFacts facts,
            Reporter reporter) {
        this.instrument = instrument;
        this.dataset = dataset;
        this.edition = edition;
        this.conversion = conversion;
        this.bindings = bindings;
        this.facts = facts;
        this.reporter = reporter;
    }

    /** True when a condition holds or there is none; one without result is reported and does not hold. */
    boolean holds(@Nullable SourceText condition) {
        return condition == null || Boolean.TRUE.equals(evaluate(instrument.expression(condition)));
    }

    /** Value of an expression; null, reported, when it has none. */
    @Nullable
    Object value(SourceText source) {
        return evaluate(instrument.expression(source));
    }

    private @Nullable Object evaluate(Expression expression) {
        try {
            return instrument.evaluate(expression, bindings, facts);
        } catch (ExpressionException e) {
            RowCondition.failed(e, FILE, reporter);
            return null;
        }
    }

    Answer answer(Question question) {
        if (!holds(question.when())) {
            return new Answer.NotApplicable();
        }
        SourceText from = question.from();
        Answer answer = from == null ? written(question) : computed(question, from);
        if (question.required() && answer instanceof Answer.Unanswered) {
            Origin origin = from == null
                    ? dataset.origin(FILE, path(question))
                    : origin(instrument.expression(from)).orElse(Origin.file(FILE));
            reporter.report("answer-missing", origin, origin.field(), arguments(question, ""));
        }
        boolean hidden = question.confidential() && edition != Edition.RESTRICTED;
        return hidden && answer instanceof Answer.Given ? new Answer.Withheld() : answer;
    }

    private Answer computed(Question question, SourceText from) {
        AnswerConversion.Result result = conversion.convert(question, value(from));
        String misfit = result.misfit();
        if (misfit != null) {
            reporter.report("instrument-answer-type", from.origin(), question.id(), arguments(question, misfit));
        }
        Sources sources =
                origin(instrument.expression(from)).map(Questions::sources).orElse(Sources.NONE);
        return given(result, sources);
    }

    private Answer written(Question question) {
        Object value = dataset.facts()
                .answers()
                .getOrDefault(instrument.id(), Map.of())
                .get(question.id());
        AnswerConversion.Result result = conversion.convert(question, value);
        Origin origin = dataset.origin(FILE, path(question));
        String misfit = result.misfit();
        if (misfit != null) {
            reporter.report(
                    result.option() ? "answer-option-unknown" : "answer-type",
                    origin,
                    path(question),
                    arguments(question, misfit));
        }
        return given(result, sources(origin));
    }

    private static Answer given(AnswerConversion.Result result, Sources sources) {
        return result.value()
                .<Answer>map(value -> new Answer.Given(value, sources))
                .orElseGet(Answer.Unanswered::new);
    }

    private Map<String, String> arguments(Question question, String value) {
        String near = NearNames.joined(value, question.options());
        return Map.of(
                "report",
                instrument.id(),
                "question",
                question.id(),
                "number",
                question.number(),
                "value",
                value,
                "expected",
                AnswerConversion.expected(question.type()),
                "near",
                near,
                "options",
                String.join(", ", question.options()));
    }

    private String path(Question question) {
        return "answers." + instrument.id() + '.' + question.id();
    }

    /** The first place of the user's files that an expression reads. */
    private Optional<Origin> origin(Expression expression) {
        for (String path : expression.paths()) {
            int dot = path.indexOf('.');
            String variable = dot < 0 ? path : path.substring(0, dot);
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            if (variable.equals("dataset")) {
                return Optional.of(dataset.origin(FILE, rest));
            }
            if (variable.equals("state")) {
                return Optional.of(dataset.origin("state.yaml", rest));
            }
            if (variable.equals("period")) {
                return Optional.of(dataset.origin(FILE, "year"));
            }
        }
        return expression.source().toLowerCase(Locale.ROOT).contains("contact(")
                ? Optional.of(dataset.origin("state.yaml", "contacts"))
                : Optional.empty();
    }

    private static Sources sources(Origin origin) {
        return Sources.of(origin.file(), new int[] {origin.line()}, new long[0]);
    }
}
