package org.reportonce.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.State;
import org.reportonce.instrument.FigureResult;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.ReportFacts;
import org.reportonce.instrument.Share;
import org.reportonce.instrument.TablePlan;
import org.reportonce.report.Block.Standing;
import org.reportonce.yaml.SourceText;

/** The tables of one report as they stand, and what expressions may ask of them. */
final class Tables implements ReportFacts {
    private final Map<String, TableFiller> fillers;
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, Set<String>> silent = new LinkedHashMap<>();
    private final Figures figures;
    private final Dataset dataset;
    private @Nullable Answers answers;

    Tables(Map<String, TableFiller> fillers, Figures figures, Dataset dataset) {
        this.fillers = fillers;
        this.figures = figures;
        this.dataset = dataset;
    }

    /** Settles what each table as a whole says, once all rows have been taken. */
    void settle(LoadedInstrument instrument, Map<String, Object> bindings) {
        for (TablePlan plan : instrument.tables().values()) {
            standings.put(plan.form().id(), standing(plan, instrument, bindings));
            silent.put(plan.form().id(), silentRows(plan, instrument, bindings));
        }
    }

    private Set<String> silentRows(TablePlan plan, LoadedInstrument instrument, Map<String, Object> bindings) {
        Set<String> rows = new HashSet<>();
        for (TablePlan.Silence silence : plan.silent()) {
            if (Boolean.TRUE.equals(instrument.evaluate(silence.when(), bindings, this))) {
                rows.addAll(silence.rows().isEmpty() ? plan.form().rows() : silence.rows());
            }
        }
        return rows;
    }

    /** Fixed rows of a table that must not say nil while they are empty. */
    Set<String> silent(String table) {
        return silent.getOrDefault(table, Set.of());
    }

    private Standing standing(TablePlan plan, LoadedInstrument instrument, Map<String, Object> bindings) {
        TableFiller filler = filler(plan.form().id());
        if (!holds(plan.form().included(), true, instrument, bindings)) {
            return Standing.NOT_INCLUDED;
        }
        // Lines that are held back are lines: a table without visible ones must not claim that there was nothing.
        boolean silent = filler.count() == 0 && !filler.heldBack();
        return silent && holds(plan.form().nil(), false, instrument, bindings) ? Standing.NIL : Standing.LINES;
    }

    private boolean holds(
            @Nullable SourceText condition,
            boolean withoutOne,
            LoadedInstrument instrument,
            Map<String, Object> bindings) {
        return condition == null
                ? withoutOne
                : Boolean.TRUE.equals(instrument.evaluate(instrument.expression(condition), bindings, this));
    }

    Standing standing(String table) {
        Standing standing = standings.get(table);
        if (standing == null) {
            throw new IllegalArgumentException(
                    "there is no table \"" + table + "\"; there are: " + String.join(", ", fillers.keySet()));
        }
        return standing;
    }

    TableFiller filler(String table) {
        TableFiller filler = fillers.get(table);
        if (filler == null) {
            throw new IllegalArgumentException(
                    "there is no table \"" + table + "\"; there are: " + String.join(", ", fillers.keySet()));
        }
        return filler;
    }

    @Override
    public long lines(String table) {
        return standing(table) == Standing.LINES ? filler(table).count() : 0;
    }

    @Override
    public boolean isNil(String table) {
        return standing(table) == Standing.NIL;
    }

    @Override
    public boolean heldBack(String table) {
        return filler(table).heldBack();
    }

    @Override
    public State.Contact contact(String report) {
        return dataset.state().contact(report, dataset.period());
    }

    @Override
    public boolean is(String question, Say say) {
        return answers().is(question, say);
    }

    @Override
    public boolean chosen(String question, String option) {
        return answers().chosen(question, option);
    }

    @Override
    public boolean answered(String question) {
        return answers().answered(question);
    }

    @Override
    public FigureResult figure(String id) {
        return figures.result(id);
    }

    @Override
    public Optional<Share> proportion(String part, String whole) {
        return figures.share(part, whole);
    }

    /** The figures of the report. */
    Figures figures() {
        return figures;
    }

    /** Lets expressions ask for answers from now on. */
    void answeredBy(Answers questions) {
        this.answers = questions;
    }

    private Answers answers() {
        if (answers == null) {
            throw new IllegalStateException("asked for an answer before the questions are there");
        }
        return answers;
    }

    /** What expressions may ask of the questions of the report. */
    interface Answers {
        boolean is(String question, Say say);

        boolean chosen(String question, String option);

        boolean answered(String question);
    }
}
