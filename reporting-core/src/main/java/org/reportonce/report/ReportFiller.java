package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Transfer;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/**
 * Fills one report from one sweep over the dataset: give it every row, then ask it to finish. Withheld values and held-back lines
 * are left out while rows come in, so nothing made from it can show them. For one thread, and for one report.
 */
public final class ReportFiller implements RowVisitor {
    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Edition edition;
    private final boolean draft;
    private final String language;
    private final CountingReporter reporter;
    private final Map<String, Object> bindings;
    private final RowScope scope;
    private final Printed printed;
    private final Map<String, TableFiller> tables = new LinkedHashMap<>();
    private final Map<RecordTable, List<TableFiller>> byRecords = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, Placement.Unplaced> unplaced = new EnumMap<>(RecordTable.class);
    private final Tables standing;
    private final boolean byKind;
    private final boolean masking;
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
        this.byKind = KindPaths.decide(instrument);
        this.masking = edition == Edition.PUBLIC || instrument.instrument().alwaysPublic();
        this.bindings = Bindings.of(dataset, edition, masking, today);
        this.scope = new RowScope(instrument, bindings, this.reporter);
        this.printed = new Printed(dataset, this.language, instrument.words(this.language));
        for (TablePlan plan : instrument.tables().values()) {
            TableFiller filler =
                    new TableFiller(plan, instrument.id(), masking, this.language, bindings, this.reporter);
            tables.put(plan.form().id(), filler);
            byRecords
                    .computeIfAbsent(plan.records(), records -> new ArrayList<>())
                    .add(filler);
        }
        this.standing = new Tables(tables, dataset);
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
    }

    @Override
    public void holding(Row<Holding> row) {
        accept(RecordTable.HOLDINGS, row);
    }

    @Override
    public void production(Row<Production> row) {
        accept(RecordTable.PRODUCTION, row);
    }

    @Override
    public void mirror(Row<MirrorFigure> row) {
        accept(RecordTable.MIRROR, row);
    }

    private void accept(RecordTable records, Row<? extends Record> row) {
        place(records, row).add(row, masking ? records.withheld(row.record()) : Set.of());
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

    /** Makes the report. To be called once, after the last row. */
    public Report finish() {
        List<State.NationalDefinition> definitions = dataset.state().definitionsIn(dataset.period());
        stateRows(RecordTable.DEFINITIONS, definitions, dataset.state().nationalDefinitions(), "nationalDefinitions");
        stateRows(
                RecordTable.POLICIES,
                dataset.state().policiesIn(dataset.period()),
                dataset.state().policies(),
                "policies");
        unplaced.forEach((records, rows) -> reporter.report(
                "rows-not-printed",
                Origin.line(rows.file(), rows.line()),
                Map.of("count", Long.toString(rows.count()), "report", instrument.id(), "table", records.id())));
        standing.settle(instrument, bindings);
        return new ReportBuilder(instrument, dataset, edition, draft, language, printed, bindings, standing, reporter)
                .build();
    }

    private void stateRows(
            RecordTable records, List<? extends Record> inForce, List<? extends Record> all, String key) {
        for (Record record : inForce) {
            Origin origin = dataset.origin("state.yaml", key + '[' + all.indexOf(record) + ']');
            accept(records, new Row<>(record, origin.file(), origin.line(), Set.of()));
        }
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
