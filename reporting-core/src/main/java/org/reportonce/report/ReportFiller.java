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
    private final Reporter reporter;
    private final Map<String, Object> bindings;
    private final RowScope scope;
    private final Printed printed;
    private final Map<String, TableFiller> tables = new LinkedHashMap<>();
    private final Map<RecordTable, List<TableFiller>> byRecords = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, Unplaced> unplaced = new EnumMap<>(RecordTable.class);
    private final Tables standing;

    /** Rows in scope that no table takes. */
    private static final class Unplaced {
        private final Origin first;
        private long count;

        Unplaced(Origin first) {
            this.first = first;
        }
    }

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
        this.reporter = reporter;
        this.bindings = Bindings.of(dataset, edition, today);
        this.scope = new RowScope(instrument, bindings, reporter);
        this.printed = new Printed(dataset, this.language, instrument.words(this.language));
        boolean masking = edition == Edition.PUBLIC || instrument.instrument().alwaysPublic();
        for (TablePlan plan : instrument.tables().values()) {
            TableFiller filler = new TableFiller(plan, instrument.id(), masking, this.language, bindings, reporter);
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
        return scope.concerns(RecordTable.TRANSFERS, row);
    }

    /** The form it fills. */
    public LoadedInstrument instrument() {
        return instrument;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        accept(RecordTable.TRANSFERS, row);
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
        List<TableFiller> fillers = byRecords.get(records);
        if (fillers == null || (scope.declared(records) && !scope.concerns(records, row))) {
            return;
        }
        boolean taken = false;
        for (TableFiller filler : fillers) {
            taken |= filler.accept(row);
        }
        if (!taken && scope.declared(records)) {
            unplaced.computeIfAbsent(records, r -> new Unplaced(Origin.line(row.file(), row.line()))).count++;
        }
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
                rows.first,
                Map.of("count", Long.toString(rows.count), "report", instrument.id(), "table", records.id())));
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
