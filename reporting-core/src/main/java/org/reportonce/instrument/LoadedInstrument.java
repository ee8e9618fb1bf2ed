package org.reportonce.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.catalogue.FindingText;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.expression.Expression;
import org.reportonce.finding.Severity;
import org.reportonce.yaml.SourceText;

/** An instrument without faults, ready to be filled. Holds nothing of any dataset; safe for use by several threads. */
public final class LoadedInstrument {
    private final Instrument instrument;
    private final Map<SourceText, Expression> expressions;
    private final Map<String, TablePlan> tables;
    private final Map<RecordTable, Expression> scope;
    private final Map<String, FigurePlan> figures;
    private final Map<String, Labels> labels;
    private final List<RulePlan> rules;
    private final Map<String, Map<String, FindingText>> texts;
    private final List<Instrument> versions;

    LoadedInstrument(
            Instrument instrument,
            Map<SourceText, Expression> expressions,
            Map<String, TablePlan> tables,
            Map<RecordTable, Expression> scope,
            Map<String, FigurePlan> figures,
            Map<String, Labels> labels,
            List<RulePlan> rules,
            Map<String, Map<String, FindingText>> texts,
            List<Instrument> versions) {
        this.instrument = requireNonNull(instrument, "instrument");
        this.expressions = Map.copyOf(expressions);
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        this.scope = Map.copyOf(scope);
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        this.rules = List.copyOf(rules);
        this.texts = Map.copyOf(texts);
        this.versions = List.copyOf(versions);
    }

    /** The form as written. */
    public Instrument instrument() {
        return instrument;
    }

    /** Every version of the form, itself among them, by their years. */
    public List<Instrument> versions() {
        return versions;
    }

    /** The questions by id, in the order of the form. */
    public Map<String, Instrument.Question> questions() {
        return QuestionPlace.byId(instrument);
    }

    /** Its id. */
    public String id() {
        return instrument.id();
    }

    /** What each dataset check weighs for this report. */
    public Map<String, Severity> checks() {
        return instrument.checks();
    }

    /** The compiled form of an expression of {@code instrument.yaml}. */
    public Expression expression(SourceText source) {
        return requireNonNull(expressions.get(source), "every expression was compiled");
    }

    /** Every compiled expression of {@code instrument.yaml}. */
    public Collection<Expression> expressions() {
        return expressions.values();
    }

    /** The tables by id, in the order of the form. */
    public Map<String, TablePlan> tables() {
        return tables;
    }

    /** Which records concern the report at all; empty when every record does that one of its tables takes. */
    public Optional<Expression> scope(RecordTable records) {
        return Optional.ofNullable(scope.get(records));
    }

    /** The figures by id, in the order of the form. */
    public Map<String, FigurePlan> figures() {
        return figures;
    }

    /** The calendar years a report covers whose last year is the one given. */
    public Period period(int last) {
        return DueDates.period(instrument, last);
    }

    /** True when the form lists what has changed since the last filing. */
    public boolean listsChanges() {
        return instrument.sections().stream()
                .flatMap(section -> section.content().stream())
                .anyMatch(content -> content.changes() != null);
    }

    /** Its own rules. */
    public List<RulePlan> rules() {
        return rules;
    }

    /** True when it has labels in the language. */
    public boolean speaks(String language) {
        return labels.containsKey(primary(language));
    }

    /** Labels in a language, else in the first language it has. */
    public Labels labels(String language) {
        Labels found = labels.get(primary(language));
        return found == null ? labels.values().iterator().next() : found;
    }

    /** Words that every report needs, in a language. */
    public Map<String, String> words(String language) {
        return Vocabularies.words(primary(language));
    }

    /** Texts of its own findings, in a language, else in the first language it has. */
    public Map<String, FindingText> findingTexts(String language) {
        Map<String, FindingText> found = texts.get(primary(language));
        return found == null ? texts.values().stream().findFirst().orElse(Map.of()) : found;
    }

    /** Whether a State owes it for the period that ends with the one given. */
    public Obligation obligation(State state, Period upTo) {
        Period period = period(upTo.year());
        SourceText owedBy = instrument.owedBy();
        boolean asked = owedBy == null || expression(owedBy).test(Map.of("state", state, "period", period));
        return new Obligations(Vocabularies.obligations()).of(instrument, state, period, asked);
    }

    /** Evaluates an expression about the whole while the functions about the report answer for one report. */
    public @Nullable Object evaluate(Expression expression, Map<String, ?> bindings, ReportFacts facts) {
        return Vocabulary.with(facts, () -> expression.evaluate(bindings));
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
