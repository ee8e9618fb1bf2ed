package org.reportonce.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.TablePlan;

/** Takes rows into the lines of one table. Memory grows with the number of printed lines, and by a few bytes for each row. */
final class TableFiller {
    /** Stands in a key for a value that this edition does not show. */
    static final String WITHHELD = "withheld";

    private final TablePlan plan;
    private final boolean masking;
    private final RowCondition where;
    private final RowChoice rowChoice;
    private final List<PrintedColumn> columns;
    private final RowBindings bindings;
    private final YearsTold told;
    private final ColumnFiller[] inKey;
    private final ColumnFiller[] inLine;
    private final Path[] group;
    private final String[] groupColumns;
    private final LineKey scratch;
    private final Map<LineKey, LineGroup> groups = new HashMap<>();
    private final @Nullable Comparison comparison;
    /** Years with records that no line shows: held back, or without a place. */
    private final Set<Integer> unshownYears = new HashSet<>();

    private long heldBack;

    /**
     * @param plan the table
     * @param report id of the report, for findings
     * @param masking true when restricted lines and withheld fields must not be shown
     * @param language language of the report
     * @param bindings values for the conditions, and the year of the rows
     * @param told what the years tell
     * @param reporter takes rows without a place
     */
    TableFiller(
            TablePlan plan,
            String report,
            boolean masking,
            String language,
            RowBindings bindings,
            YearsTold told,
            Reporter reporter) {
        this.plan = plan;
        this.bindings = bindings;
        this.told = told;
        this.columns = PrintedColumn.of(plan, bindings.period(), masking);
        this.masking = masking;
        this.where = new RowCondition(plan.where(), bindings, reporter);
        this.rowChoice = new RowChoice(plan, report, bindings, reporter);
        this.group = plan.group().toArray(Path[]::new);
        this.groupColumns = plan.group().stream().map(TableFiller::column).toArray(String[]::new);
        this.scratch = new LineKey(1 + group.length + columns.size());
        List<ColumnFiller> fillers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            PrintedColumn column = columns.get(i);
            fillers.add(
                    column.value().accept(new ColumnFiller.Maker(column, i, keyPart(i), language, bindings, reporter)));
        }
        // Most columns do nothing with a row; they are not asked a million times.
        this.inKey = fillers.stream().filter(ColumnFiller::inKey).toArray(ColumnFiller[]::new);
        this.inLine = fillers.stream().filter(ColumnFiller::inLine).toArray(ColumnFiller[]::new);
        this.comparison = plan.form().compareAs() == null ? null : new Comparison(plan, bindings, reporter);
    }

    /** Where a row goes; null when it does not belong here. */
    Placement.@Nullable Slot slot(Row<? extends Record> row) {
        if (!where.test(row)) {
            return null;
        }
        Record record = row.record();
        if (masking && plan.records().restricted(record)) {
            return (held, unused) -> holdBack();
        }
        Set<String> withheld = withheld(record);
        List<RowChoice.Found> rows = rowChoice.of(row, withheld);
        if (rows == null) {
            return (held, unused) -> holdBack();
        }
        if (rows.isEmpty()) {
            unshownYears.add(bindings.year());
            return plan.form().partial() ? null : (lost, unused) -> {};
        }
        boolean partly = rowChoice.hides(withheld);
        if (rows.size() == 1 && !partly) {
            return lines(row, withheld, rows.get(0));
        }
        List<Lines> slots = new ArrayList<>();
        rows.forEach(found -> slots.add(lines(row, withheld, found)));
        return (added, hidden) -> {
            if (partly) {
                holdBack();
            }
            slots.forEach(slot -> slot.add(added, hidden));
        };
    }

    private Lines lines(Row<? extends Record> row, Set<String> withheld, RowChoice.Found found) {
        LineGroup line = line(row, withheld, found.value(), found.fixedRow());
        // Other reports are compared for the year of the folder.
        boolean compares =
                comparison != null && bindings.year() == bindings.period().year();
        Comparison.Sum compared = compares && comparison != null ? comparison.sum(row, found.value(), withheld) : null;
        return new Lines(line, compared);
    }

    private void holdBack() {
        heldBack++;
        unshownYears.add(bindings.year());
    }

    /** A printed line and a compared figure. */
    private final class Lines implements Placement.Slot {
        private final LineGroup line;
        private final Comparison.@Nullable Sum compared;

        Lines(LineGroup line, Comparison.@Nullable Sum compared) {
            this.line = line;
            this.compared = compared;
        }

        @Override
        public void add(Row<? extends Record> row, Set<String> withheld) {
            line.line(row);
            for (ColumnFiller column : inLine) {
                column.add(row, withheld, line);
            }
            if (comparison != null && compared != null) {
                compared.add(comparison.amount(row, withheld));
            }
        }
    }

    /** The columns of a record that this edition does not show. */
    Set<String> withheld(Record record) {
        return masking ? plan.records().withheld(record) : Set.of();
    }

    private LineGroup line(Row<? extends Record> row, Set<String> withheld, String rowValue, int fixedRow) {
        Record record = row.record();
        scratch.set(0, rowValue);
        for (int i = 0; i < group.length; i++) {
            scratch.set(
                    1 + i,
                    !withheld.isEmpty() && withheld.contains(groupColumns[i]) ? WITHHELD : part(group[i].get(record)));
        }
        for (ColumnFiller column : inKey) {
            column.key(row, withheld, scratch);
        }
        scratch.seal();
        LineGroup line = groups.get(scratch);
        if (line == null) {
            LineKey kept = scratch.kept();
            line = new LineGroup(kept, fixedRow, row, columns.size());
            groups.put(kept, line);
        }
        return line;
    }

    /** The part of a key that a value makes: equal for values that print the same. */
    private static @Nullable Object part(@Nullable Object value) {
        if (value instanceof Place place) {
            return place.codes().size() == 1 ? place.codes().get(0) : place.code();
        }
        return value instanceof Category category ? category.code() : value;
    }

    /** Column of the file in which the value of a path stands. */
    static String column(Path path) {
        return column(path.toString());
    }

    static String column(String text) {
        int dot = text.indexOf('.');
        String first = dot < 0 ? text : text.substring(0, dot);
        return first.equals("designation") || first.equals("model") ? "description" : first;
    }

    static Quantity quantity(@Nullable Object value) {
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        return value instanceof Number number ? Quantity.exactly(number.longValue()) : Quantity.NOT_GIVEN;
    }

    static @Nullable Money money(@Nullable Object value) {
        return value instanceof Money money ? money : null;
    }

    TablePlan plan() {
        return plan;
    }

    /** The columns in printed order. */
    List<PrintedColumn> columns() {
        return columns;
    }

    /**
     * True when nothing under some heading means that there was nothing: what the table's own lines, or the year's declaration,
     * say.
     *
     * @param year one year; null for all years of the report
     */
    boolean nothingMeansNil(@Nullable Integer year) {
        if (year != null) {
            return told.of(plan.records(), year) != YearsTold.Told.SILENT && !unshownYears.contains(year);
        }
        if (!unshownYears.isEmpty()) {
            return false;
        }
        boolean everyYear = bindings.period().years() > 1 || YearsTold.events(plan.records());
        return everyYear ? told.all(plan.records()) : count() > 0;
    }

    /** True when a year of the report tells nothing: a sum over its years is no more than "at least". */
    boolean yearUntold() {
        return bindings.period().years() > 1 && !plan.records().lasting() && !told.all(plan.records());
    }

    /** True when free text tells its lines apart: each is an entry of its own, to which another year would add nothing. */
    boolean entries() {
        return plan.group().stream()
                .anyMatch(path -> path.type() == String.class || path.type() == LocalizedText.class);
    }

    /** Where in a key the part of a column stands. */
    int keyPart(int column) {
        return 1 + group.length + column;
    }

    FixedRows fixedRows() {
        return rowChoice.fixedRows();
    }

    List<LineGroup> lines() {
        return new ArrayList<>(groups.values());
    }

    /** Number of printed lines. */
    long count() {
        return groups.size();
    }

    boolean heldBack() {
        return heldBack > 0;
    }

    /** True when a column of the record is not shown in this edition. */
    boolean withheld(Record record, Path path) {
        return masking && plan.records().withheld(record).contains(column(path));
    }

    @Nullable
    Comparison comparison() {
        return comparison;
    }
}
