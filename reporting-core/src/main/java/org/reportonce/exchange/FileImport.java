package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.exchange.file.RowTaker;
import org.reportonce.expression.ExpressionException;
import org.reportonce.finding.Reporter;

/** Goes through the rows of one file: each is taken, skipped by a rule with a name, or rejected with a reason. */
final class FileImport implements RowTaker {
    private final LoadedMapping mapping;
    private final ForeignImport.Wanted wanted;
    private final RecordSink sink;
    private final TakenIds ids;
    private final Consumer<Rejection> rejections;
    private final HeaderReader header;
    private final RowView row;
    private final Tally tally;
    private final String name;
    private final boolean workbook;
    private final Map<String, RowMaker> makers = new HashMap<>();
    private List<Integer> wide = List.of();
    private @Nullable Layout layout;
    private boolean broken;

    /**
     * @param name name of the file, which a mapping may look at
     * @param shown the file as messages name it, told apart from others of the same name
     */
    FileImport(
            LoadedMapping mapping,
            ForeignImport.Wanted wanted,
            String name,
            String shown,
            boolean workbook,
            RecordSink sink,
            TakenIds ids,
            Consumer<Rejection> rejections,
            Reporter reporter) {
        this.mapping = mapping;
        this.wanted = wanted;
        this.sink = sink;
        this.ids = ids;
        this.rejections = rejections;
        this.workbook = workbook;
        this.header = new HeaderReader(mapping, shown, reporter);
        this.row = mapping.row();
        this.tally = new Tally(shown);
        this.name = name;
    }

    /** What became of the rows; empty when findings say why the file could not be worked on. */
    Optional<FileSummary> summary() {
        if (layout == null && !broken) {
            // A file that ends with its header, or before.
            open(new ForeignRow(0, List.of()));
        }
        return broken ? Optional.empty() : Optional.of(tally.summary());
    }

    @Override
    public boolean take(ForeignRow line) {
        if (header.takes(line)) {
            tally.heading++;
            return true;
        }
        if (layout == null) {
            open(line);
        }
        if (broken || layout == null) {
            return false;
        }
        row.line(line);
        tally.formulas += line.formulas();
        line(line, layout);
        return true;
    }

    @Override
    public void sheet(String chosen, List<String> others) {
        tally.otherSheets = List.copyOf(others);
    }

    @Override
    public void macros() {
        tally.macros = true;
    }

    private void open(ForeignRow first) {
        layout = header.layout(first);
        broken = layout == null;
        if (layout != null) {
            row.file(name, layout);
            wide = widePlaces(layout);
        }
    }

    private List<Integer> widePlaces(Layout columns) {
        List<Integer> named = mapping.wide().stream()
                .map(column -> columns.place(column.text()))
                .toList();
        Mapping.WideRule rule = mapping.mapping().wide();
        if (rule == null || !rule.columns().isEmpty()) {
            return named;
        }
        List<Integer> all = new ArrayList<>();
        for (int place = Math.min(named.get(0), named.get(1)); place <= Math.max(named.get(0), named.get(1)); place++) {
            all.add(place);
        }
        return all;
    }

    private void line(ForeignRow line, Layout columns) {
        if (line.blank()) {
            skip("blank line");
            return;
        }
        Optional<String> rule;
        try {
            rule = skippedBy(false);
        } catch (UnreadableCell e) {
            reject(shown(e.column()), e.fault());
            return;
        } catch (ExpressionException e) {
            reject("", Fault.of("import-expression", "problem", e.error().problem()));
            return;
        }
        if (rule.isPresent()) {
            skip(rule.get());
            return;
        }
        if (!fits(line, columns.width())) {
            String expected = Integer.toString(columns.width());
            reject("", Fault.of("import-cells", "expected", expected, "found", Integer.toString(line.count())));
            return;
        }
        if (mapping.wide().isEmpty()) {
            row();
            return;
        }
        boolean any = false;
        for (int place : wide) {
            if (!line.text(place).isEmpty() || line.kind(place) != CellKind.TEXT) {
                row.wide(place);
                row();
                any = true;
            }
        }
        if (!any) {
            skip("no value in the wide columns");
        }
    }

    private Optional<String> skippedBy(boolean inLongForm) {
        for (SkipPlan skip : mapping.skips()) {
            if (skip.inLongForm() == inLongForm && skip.test(row)) {
                return Optional.of(skip.rule());
            }
        }
        return Optional.empty();
    }

    /** A workbook does not store empty cells at the end of a row. */
    private boolean fits(ForeignRow line, int width) {
        if (line.count() == width) {
            return true;
        }
        boolean fills = mapping.mapping().file().fills();
        for (int i = width; i < line.count(); i++) {
            if (!(workbook || fills) || !line.text(i).isEmpty()) {
                return false;
            }
        }
        if (!workbook && fills) {
            tally.filled++;
        }
        return workbook || fills;
    }

    private void row() {
        try {
            Optional<String> rule = skippedBy(true);
            if (rule.isPresent()) {
                skip(rule.get());
                return;
            }
            Made year = wanted.year(mapping.year(), row);
            Fault fault = year.fault();
            if (fault != null) {
                YearPlan plan = mapping.year();
                reject(plan == null || plan.column() == null ? "" : shown(plan.column()), fault);
                return;
            }
            int number = Integer.parseInt(year.text());
            if (!wanted.takes(number)) {
                skip("other year");
                return;
            }
            row.year(number);
            record(number);
        } catch (UnreadableCell e) {
            reject(shown(e.column()), e.fault());
        } catch (ExpressionException e) {
            reject("", Fault.of("import-expression", "problem", e.error().problem()));
        }
    }

    private void record(int year) {
        TablePlan plan = null;
        for (TablePlan each : mapping.tables()) {
            if (each.when() == null || each.when().test(row)) {
                plan = each;
                break;
            }
        }
        if (plan == null) {
            reject("", Fault.of("import-no-table"));
            return;
        }
        TablePlan table = plan;
        RowMaker maker = makers.computeIfAbsent(
                year + "/" + mapping.tables().indexOf(table), key -> new RowMaker(table, year, mapping.countries()));
        RowMaker.Result result = maker.make(row, place());
        Fault fault = result.fault();
        if (fault != null) {
            ColumnPlan column = result.column();
            reject(column == null ? "" : column.foreign().map(this::shown).orElse(""), fault);
            return;
        }
        TakenIds.Verdict verdict = ids.of(year, table.table(), maker, result.cells(), tally.file, row.line());
        Fault taken = verdict.fault();
        if (taken != null) {
            reject(maker.idPlan().flatMap(ColumnPlan::foreign).map(this::shown).orElse(""), taken);
            return;
        }
        if (!verdict.skippedBy().isEmpty()) {
            skip(verdict.skippedBy());
            return;
        }
        sink.record(year, table.table(), maker.names(), result.cells());
        tally.read++;
        tally.taken++;
    }

    /** Where the row stands, for the office's own remark. */
    private String place() {
        String column = row.wideColumn();
        return tally.file + ':' + row.line() + (column.isEmpty() ? "" : ", " + column);
    }

    private String shown(ColumnRef column) {
        int place = row.layout().place(column.text());
        if (place == RowView.HEADER || place == RowView.CELL) {
            return row.wideColumn();
        }
        return place < 0 ? column.text() : row.layout().shown(place);
    }

    private void skip(String rule) {
        tally.read++;
        tally.skip(rule);
    }

    private void reject(String column, Fault fault) {
        tally.read++;
        tally.rejected++;
        rejections.accept(new Rejection(
                tally.file,
                row.line(),
                column,
                fault.code(),
                fault.arguments(),
                row.row().texts()));
    }
}
