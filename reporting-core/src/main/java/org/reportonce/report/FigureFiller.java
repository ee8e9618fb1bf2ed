package org.reportonce.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.FigurePlan;
import org.reportonce.instrument.FigureResult;
import org.reportonce.instrument.RecordTable;
import org.reportonce.report.YearsTold.Told;

/**
 * Counts one figure, year by year. What this edition does not show, and what a year does not tell, makes the figure less sure: it
 * is never silently too small.
 */
final class FigureFiller {
    private final FigurePlan plan;
    private final boolean masking;
    private final RowCondition where;
    private final Set<String> reads;
    private final String name;
    private final RowBindings bindings;
    private final YearsTold told;
    private final FigureWords words;
    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private @Nullable FigureResult result;

    /**
     * @param plan the figure
     * @param masking true when restricted lines and withheld fields must not be shown
     * @param bindings values for the condition, and the year of the rows
     * @param told what the years tell
     * @param reporter takes conditions without result
     */
    FigureFiller(FigurePlan plan, boolean masking, RowBindings bindings, YearsTold told, Reporter reporter) {
        this.plan = plan;
        this.masking = masking;
        this.where = new RowCondition(plan.where(), bindings, reporter);
        this.reads = ReadColumns.of(plan.where());
        this.name = plan.sum().map(TableFiller::column).orElse("");
        this.words = new FigureWords(plan.texts());
        this.bindings = bindings;
        this.told = told;
    }

    FigurePlan plan() {
        return plan;
    }

    /** Takes a row of its table. */
    void add(Row<? extends Record> row) {
        Record record = row.record();
        RecordTable records = plan.records();
        Set<String> withheld = masking ? records.withheld(record) : Set.of();
        boolean hidden = ReadColumns.hidden(reads, withheld);
        if (!hidden && !where.test(row)) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(bindings.year(), year -> new Tally());
        if (hidden || (masking && records.restricted(record))) {
            tally.heldBack();
        } else {
            tally.add(row, withheld.contains(name) ? Quantity.WITHHELD : quantity(record));
            words.add(record, withheld);
        }
    }

    private Quantity quantity(Record record) {
        Optional<Path> sum = plan.sum();
        return sum.isPresent() ? TableFiller.quantity(sum.get().get(record)) : Quantity.exactly(1);
    }

    /** The figure; to be asked for after the last row. Always the same object. */
    FigureResult result() {
        if (result == null) {
            result = compute();
        }
        return result;
    }

    private FigureResult compute() {
        Quantity total = null;
        long lines = 0;
        Map<Integer, Quantity> byYear = new LinkedHashMap<>();
        for (int year : years()) {
            Tally tally = tallies.get(year);
            Quantity ofYear = tally == null ? withoutRecords(year) : tally.quantity();
            if (tally != null) {
                byYear.put(year, ofYear);
                lines += tally.lines();
            }
            total = total == null ? ofYear : Tally.sum(total, ofYear);
        }
        return new FigureResult(total == null ? Quantity.NOT_GIVEN : total, lines, byYear, words.texts());
    }

    /** Nothing, where somebody said so or there are lines that do not count; else nobody knows. */
    private Quantity withoutRecords(int year) {
        return told.of(plan.records(), year) == Told.SILENT ? Quantity.NOT_GIVEN : Quantity.exactly(0);
    }

    /** Years the figure is about, oldest first; what stands in the State's file has no year but the last. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        int first =
                plan.records().lasting() ? told.period().year() : told.period().start();
        for (int year = first; year <= told.period().year(); year++) {
            years.add(year);
        }
        return years;
    }

    /** What is printed for a year. */
    Answer answer(int year, Printed printed) {
        Tally tally = tallies.get(year);
        if (tally != null) {
            return printed.quantity(tally.quantity(), tally.sources());
        }
        return switch (told.of(plan.records(), year)) {
            case LINES -> printed.quantity(Quantity.exactly(0), Sources.NONE);
            case NIL -> new Answer.Nil();
            case SILENT -> new Answer.Unanswered();
        };
    }

    /** What is printed for all years together. */
    Answer total(Printed printed) {
        boolean nil = years().stream().allMatch(year -> answer(year, printed) instanceof Answer.Nil);
        return nil ? new Answer.Nil() : printed.quantity(result().total(), sources());
    }

    /** The lines of all years. */
    Sources sources() {
        return Sources.joined(tallies.values().stream().map(Tally::sources).toList());
    }
}
