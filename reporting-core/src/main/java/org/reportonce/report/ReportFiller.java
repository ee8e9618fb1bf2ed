package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.FigurePlan;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/**
 * Fills one report from one sweep over the dataset: give it every row, then ask it to finish. Withheld values and held-back lines
 * are left out while rows come in, so nothing made from it can show them. For one thread, and for one report.
 */
public final class ReportFiller implements RecordVisitor {
    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Edition edition;
    private final boolean draft;
    private final String language;
    private final CountingReporter reporter;
    private final Map<String, Object> bindings;
    private final RowBindings rowBindings;
    private final YearsTold told;
    private final RowScope scope;
    private final Printed printed;
    private final Map<String, TableFiller> tables = new LinkedHashMap<>();
    private final Map<RecordTable, List<TableFiller>> byRecords = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, List<FigureFiller>> figuresByRecords = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, Placement.Unplaced> unplaced = new EnumMap<>(RecordTable.class);
    private final Tables standing;
    private Changes changes;
    private @Nullable Questions questions;
    private final Optional<ControlFigures> control;
    private final boolean byKind;
    private final boolean masking;
    private final boolean transfersCount;
    private final KindMemo<Boolean> concerned = new KindMemo<>();
    private final KindMemo<Placement> placements = new KindMemo<>();

    /**
     * Prepares.
     *
     * @param instrument the form
     * @param dataset what it is filled from
     * @param edition who the report is for
     * @param draft true when it is made in spite of errors
     * @param language ISO 639-1 code; the first language of the form when it has no labels in it
     * @param today for expressions that ask for it
     * @param reporter takes answers that do not fit and rows without a place
     */
    public ReportFiller(
            LoadedInstrument instrument,
            Dataset dataset,
            Edition edition,
            boolean draft,
            String language,
            LocalDate today,
            Reporter reporter) {
        this.instrument = instrument;
        this.dataset = dataset;
        this.edition = edition;
        this.draft = draft;
        this.language = instrument.labels(language).language();
        this.reporter = new CountingReporter(reporter);
        Period period = instrument.period(dataset.period().year());
        this.masking = edition == Edition.PUBLIC || instrument.instrument().alwaysPublic();
        this.bindings = Bindings.of(dataset, period, edition, masking, today);
        this.rowBindings = new RowBindings(bindings, period);
        this.told = new YearsTold(period, Bindings.years(dataset, period, masking));
        this.scope = new RowScope(instrument, rowBindings, this.reporter);
        this.printed = new Printed(dataset, this.language, instrument.words(this.language));
        this.changes = new Changes(instrument, printed, Optional.empty(), true);
        for (TablePlan plan : instrument.tables().values()) {
            TableFiller filler =
                    new TableFiller(plan, instrument.id(), masking, this.language, rowBindings, told, this.reporter);
            tables.put(plan.form().id(), filler);
            byRecords
                    .computeIfAbsent(plan.records(), records -> new ArrayList<>())
                    .add(filler);
        }
        Map<String, FigureFiller> figures = new LinkedHashMap<>();
        for (FigurePlan plan : instrument.figures().values()) {
            FigureFiller filler = new FigureFiller(plan, masking, rowBindings, told, this.reporter);
            figures.put(plan.id(), filler);
            figuresByRecords
                    .computeIfAbsent(plan.records(), records -> new ArrayList<>())
                    .add(filler);
        }
        this.control = scope.derives() ? Optional.of(new ControlFigures(dataset, masking)) : Optional.empty();
        // Kinds are numbered file by file, and say nothing of what is derived.
        this.byKind = period.years() == 1 && !scope.derives() && KindPaths.decide(instrument);
        this.transfersCount = figures.values().stream().anyMatch(f -> f.plan().records() == RecordTable.TRANSFERS)
                || period.years() > 1;
        this.standing = new Tables(tables, new Figures(figures), dataset);
        if (!instrument.speaks(language)) {
            reporter.report(
                    "report-language-missing",
                    Origin.file("dataset.yaml"),
                    Map.of("report", instrument.id(), "language", language, "used", this.language));
        }
    }

    /** True when a row of {@code transfers.csv} concerns this report. */
    public boolean concerns(Row<Transfer> row) {
        Boolean known = concerned.get(row);
        if (known != null) {
            return known;
        }
        long before = reporter.count();
        boolean concerns = scope.concerns(RecordTable.TRANSFERS, row);
        if (byKind && reporter.count() == before) {
            concerned.put(row, concerns);
        }
        return concerns;
    }

    /** True when a row of another table concerns this report: when its form does not choose, or chooses it. */
    public boolean concerns(RecordTable records, Row<? extends Record> row) {
        return !scope.declared(records) || scope.concerns(records, row);
    }

    /** The form it fills. */
    public LoadedInstrument instrument() {
        return instrument;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Placement placement = placements.get(row);
        if (placement == null) {
            long before = reporter.count();
            placement = place(RecordTable.TRANSFERS, row);
            if (byKind && reporter.count() == before) {
                placements.put(row, placement);
            }
        }
        placement.add(row, masking ? row.record().withheld() : Set.of());
        if (transfersCount) {
            count(RecordTable.TRANSFERS, row);
        }
        derive(row);
    }

    @Override
    public void accept(RecordTable records, Row<? extends Record> row) {
        take(records, row);
        derive(row);
    }

    private void take(RecordTable records, Row<? extends Record> row) {
        place(records, row).add(row, masking ? records.withheld(row.record()) : Set.of());
        count(records, row);
    }

    /** Takes what a line adds to figures that are derived from several tables. */
    private void derive(Row<? extends Record> row) {
        control.flatMap(figures -> figures.of(row)).ifPresent(figure -> take(RecordTable.CONTROL_FIGURES, figure));
    }

    private void count(RecordTable records, Row<? extends Record> row) {
        told.line(records, rowBindings.year());
        List<FigureFiller> figures = figuresByRecords.get(records);
        if (figures == null || (scope.declared(records) && !scope.concerns(records, row))) {
            return;
        }
        figures.forEach(figure -> figure.add(row));
    }

    /**
     * Reads the rows of the earlier years of the period. To be called before the rows of the folder's own year.
     *
     * @param faults takes what is wrong with the files of those years, with their names as seen from this folder
     */
    public void earlierYears(Reporter faults) {
        if (rowBindings.period().years() > 1) {
            dataset.reportPreviousFaults(faults);
        }
        EarlierYears.of(dataset, rowBindings.period()).forEach(year -> {
            rowBindings.year(year.dataset().period().year());
            for (RecordTable records : RecordTable.values()) {
                if (byRecords.containsKey(records) || figuresByRecords.containsKey(records)) {
                    year.read(records, faults, row -> accept(records, row));
                }
            }
        });
        rowBindings.year(rowBindings.period().year());
    }

    private Placement place(RecordTable records, Row<? extends Record> row) {
        List<TableFiller> fillers = byRecords.get(records);
        boolean declared = scope.declared(records);
        if (fillers == null || (declared && !scope.concerns(records, row))) {
            return Placement.NOWHERE;
        }
        List<Placement.Slot> slots = new ArrayList<>();
        for (TableFiller filler : fillers) {
            Placement.Slot slot = filler.slot(row);
            if (slot != null) {
                slots.add(slot);
            }
        }
        boolean lost = slots.isEmpty() && declared;
        return new Placement(slots, lost ? unplaced.computeIfAbsent(records, r -> new Placement.Unplaced(row)) : null);
    }

    /**
     * Gives the report as it was filed before, for the list of what has changed since.
     *
     * @param yearKept false when no folder of that year is left, so that only what {@code state.yaml} says can be compared
     */
    public void changedSince(Report filed, boolean yearKept) {
        changes = new Changes(instrument, printed, Optional.of(filed), yearKept);
    }

    /** A figure with the lines it was counted from; empty when there is none of that name. Only after {@link #finish}. */
    public Optional<Explanation.Line> figure(String id) {
        return standing.figures().find(id).map(figure -> FigureText.line(figure, printed));
    }

    /** Ids of the figures of the form. */
    public Set<String> figures() {
        return standing.figures().ids();
    }

    /** Keeps what {@link #grounds} tells of single lines, which most runs have no use for. To be called before the first row. */
    public void keepGrounds() {
        control.ifPresent(ControlFigures::note);
    }

    /** What is known of the report and printed nowhere. Only after {@link #finish}. */
    public Grounds grounds() {
        return new FilledGrounds(Objects.requireNonNull(questions, "not finished"), control);
    }

    /** Makes the report. To be called once, after the last row. */
    public Report finish() {
        StateRows.of(dataset, rowBindings.period()).forEach(this::accept);
        unplaced.forEach((records, rows) -> reporter.report(
                "rows-not-printed",
                Origin.line(rows.file(), rows.line()),
                Map.of("count", Long.toString(rows.count()), "report", instrument.id(), "table", records.id())));
        PeriodFindings.report(instrument, dataset, rowBindings.period(), reporter);
        standing.settle(instrument, bindings);
        ReportBuilder builder =
                new ReportBuilder(instrument, dataset, edition, draft, language, printed, bindings, standing, reporter);
        questions = builder.questions();
        return changes.into(builder.build());
    }

    /** What expressions may ask of the report; only after {@link #finish}. */
    Tables tables() {
        return standing;
    }

    /** Figures that must agree with those of other reports, one for each table with {@code compareAs}. */
    public List<ComparedFigures> compared() {
        List<ComparedFigures> figures = new ArrayList<>();
        for (TableFiller filler : tables.values()) {
            Comparison comparison = filler.comparison();
            if (comparison != null) {
                figures.add(comparison.figures(instrument.id()));
            }
        }
        return figures;
    }
}
