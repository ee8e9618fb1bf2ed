package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.ExpressionException;
import org.reportonce.expression.Path;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.ReportFacts;
import org.reportonce.instrument.RulePlan;

/** Runs the rules that an instrument brings: those over rows while rows come in, those over the whole report after it. */
public final class RuleRunner implements RecordVisitor {
    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Reporter reporter;
    private final Map<String, Object> bindings;
    private final RowBindings rowBindings;
    private final RowScope scope;
    private final ReportFacts nothingFilled;
    private final Map<RecordTable, List<RowRule>> byRecords = new EnumMap<>(RecordTable.class);

    private record RowRule(RulePlan plan, RowCondition when, Optional<Path> id) {}

    /**
     * Prepares.
     *
     * @param instrument the form with its rules
     * @param dataset what is judged
     * @param edition the edition that is filled
     * @param today for rules that ask for it
     * @param reporter takes broken rules
     */
    public RuleRunner(
            LoadedInstrument instrument, Dataset dataset, Edition edition, LocalDate today, Reporter reporter) {
        this.instrument = instrument;
        this.dataset = dataset;
        this.reporter = reporter;
        Period period = instrument.period(dataset.period().year());
        boolean masking = edition == Edition.PUBLIC || instrument.instrument().alwaysPublic();
        this.bindings = Bindings.of(dataset, period, edition, masking, today);
        this.rowBindings = new RowBindings(bindings, period);
        this.scope = new RowScope(instrument, rowBindings, reporter);
        this.nothingFilled = new Tables(Map.of(), new Figures(Map.of()), dataset);
        for (RulePlan plan : instrument.rules()) {
            plan.records()
                    .ifPresent(records -> byRecords
                            .computeIfAbsent(records, r -> new ArrayList<>())
                            .add(new RowRule(
                                    plan,
                                    new RowCondition(Optional.of(plan.when()), rowBindings, reporter),
                                    id(records))));
        }
    }

    /** Where the id of a record stands; laws and the like have none. */
    private static Optional<Path> id(RecordTable records) {
        boolean has = Arrays.stream(records.type().getRecordComponents())
                .anyMatch(component -> component.getName().equals("id"));
        return has ? Optional.of(Path.of(records.type(), "id")) : Optional.empty();
    }

    @Override
    public void accept(RecordTable records, Row<? extends Record> row) {
        List<RowRule> rules = byRecords.get(records);
        if (rules == null || !scope.concerns(records, row)) {
            return;
        }
        for (RowRule rule : rules) {
            // What could not be read has its own finding; a rule about it would mislead.
            if (row.readable(rule.plan.rule().at()) && rule.when.test(row)) {
                Map<String, Object> values = rowBindings.values();
                values.put("row", row.record());
                reporter.report(
                        rule.plan.rule().code(),
                        row.origin(rule.plan.rule().at()),
                        rule.id
                                .map(path -> String.valueOf(path.get(row.record())))
                                .orElse(""),
                        arguments(rule.plan, values, nothingFilled));
            }
        }
    }

    /**
     * Runs the rules over the whole report.
     *
     * @param filler the filler of this report, finished
     */
    public void finish(ReportFiller filler) {
        StateRows.of(dataset, rowBindings.period()).forEach(this::accept);
        for (RulePlan plan : instrument.rules()) {
            if (plan.records().isEmpty() && broken(plan, filler)) {
                String at = plan.rule().at();
                int hash = at.indexOf('#');
                Origin origin = hash < 0
                        ? dataset.origin("dataset.yaml", at)
                        : dataset.origin(at.substring(0, hash), at.substring(hash + 1));
                reporter.report(plan.rule().code(), origin, origin.field(), arguments(plan, bindings, filler.tables()));
            }
        }
    }

    private boolean broken(RulePlan plan, ReportFiller filler) {
        try {
            return Boolean.TRUE.equals(instrument.evaluate(plan.when(), bindings, filler.tables()));
        } catch (ExpressionException e) {
            failed(e, plan);
            return false;
        }
    }

    private Map<String, String> arguments(RulePlan plan, Map<String, Object> values, ReportFacts facts) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("report", instrument.id());
        for (Map.Entry<String, Expression> argument : plan.arguments().entrySet()) {
            try {
                Object value = instrument.evaluate(argument.getValue(), values, facts);
                arguments.put(argument.getKey(), value == null ? "" : RuleValue.text(value));
            } catch (ExpressionException e) {
                failed(e, plan);
                arguments.put(argument.getKey(), "");
            }
        }
        return arguments;
    }

    private void failed(ExpressionException e, RulePlan plan) {
        RowCondition.failed(e, "rule " + plan.rule().code(), reporter);
    }
}
