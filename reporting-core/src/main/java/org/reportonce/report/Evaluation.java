package org.reportonce.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.expression.Expression;
import org.reportonce.expression.ExpressionException;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.ReportFacts;
import org.reportonce.yaml.SourceText;

/** Evaluates the expressions of one report, and finds the places of the user's files that they read. */
final class Evaluation {
    static final String FILE = "dataset.yaml";
    private static final String STATE = "state.yaml";

    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Map<String, Object> bindings;
    private final ReportFacts facts;
    private final Reporter reporter;

    Evaluation(
            LoadedInstrument instrument,
            Dataset dataset,
            Map<String, Object> bindings,
            ReportFacts facts,
            Reporter reporter) {
        this.instrument = instrument;
        this.dataset = dataset;
        this.bindings = bindings;
        this.facts = facts;
        this.reporter = reporter;
    }

    /** True when a condition holds or there is none; one without result is reported and does not hold. */
    boolean holds(@Nullable SourceText condition) {
        return condition == null || Boolean.TRUE.equals(value(condition));
    }

    /** Value of an expression; null, reported, when it has none. */
    @Nullable
    Object value(@Nullable SourceText source) {
        if (source == null) {
            return null;
        }
        try {
            return instrument.evaluate(instrument.expression(source), bindings, facts);
        } catch (ExpressionException e) {
            RowCondition.failed(e, FILE, reporter);
            return null;
        }
    }

    /** What an expression reads, as the user calls it. */
    String read(SourceText source) {
        return ReadText.of(instrument, source);
    }

    /** A path as the user writes it: a fact that never changed is written without the list of its spells. */
    private static String written(String path) {
        int spells = path.indexOf(".spells");
        return spells < 0 ? path : path.substring(0, spells);
    }

    /** The first place of the user's files that an expression reads. */
    Optional<Origin> origin(@Nullable SourceText source) {
        if (source == null) {
            return Optional.empty();
        }
        Expression expression = instrument.expression(source);
        for (String read : expression.paths()) {
            String path = written(read);
            int dot = path.indexOf('.');
            String variable = dot < 0 ? path : path.substring(0, dot);
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            switch (variable) {
                case "dataset" -> {
                    return Optional.of(dataset.origin(FILE, rest));
                }
                case "state" -> {
                    return Optional.of(dataset.origin(STATE, rest));
                }
                case "profile" -> {
                    return Optional.of(dataset.origin(STATE, path));
                }
                case "period", "years" -> {
                    return Optional.of(dataset.origin(FILE, "year"));
                }
                default -> {}
            }
        }
        return expression.source().contains("contact(")
                ? Optional.of(dataset.origin(STATE, "contacts"))
                : Optional.empty();
    }
}
