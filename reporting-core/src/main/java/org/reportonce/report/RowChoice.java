package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.TablePlan;

/** Under which fixed rows of a table a record stands. Nothing disappears silently: a record without a row is a finding. */
final class RowChoice {
    private static final List<Found> ONLY = List.of(new Found("", 0));

    private final TablePlan plan;
    private final String report;
    private final Reporter reporter;
    private final FixedRows fixedRows;
    private final ConditionalRows rowWhen;
    private final @Nullable Path rowBy;
    private final String column;

    /**
     * A row that takes a record.
     *
     * @param value what tells its lines from those of other rows: the value itself under a row that takes several
     * @param fixedRow number of the fixed row, from 0
     */
    record Found(String value, int fixedRow) {}

    /**
     * @param plan the table
     * @param report id of the report, for findings
     * @param bindings values for the conditions
     * @param reporter takes records without a place
     */
    RowChoice(TablePlan plan, String report, RowBindings bindings, Reporter reporter) {
        this.plan = plan;
        this.report = report;
        this.reporter = reporter;
        this.fixedRows = new FixedRows(plan.form().rows());
        this.rowWhen = new ConditionalRows(plan, bindings, reporter);
        this.rowBy = plan.rowBy().orElse(null);
        this.column = rowBy == null ? "" : TableFiller.column(rowBy);
    }

    FixedRows fixedRows() {
        return fixedRows;
    }

    /**
     * The rows of a record; none when it has no place, null when its place would tell what this edition does not show.
     *
     * @param withheld columns that this edition does not show
     */
    @Nullable
    List<Found> of(Row<? extends Record> row, Set<String> withheld) {
        if (rowWhen.given()) {
            return byCondition(row, withheld);
        }
        Path path = rowBy;
        if (path == null) {
            return ONLY;
        }
        if (withheld.contains(column)) {
            return null;
        }
        Object given = path.get(row.record());
        String text = text(given);
        String value = text.isEmpty() ? plan.form().emptyRow() : text;
        int found = fixedRows.find(value);
        if (found >= 0) {
            return List.of(new Found(value, found));
        }
        // A cell that could not be read, or a category that is missing, is a finding of its own where the row was read.
        if (row.readable(column) && !(text.isEmpty() && column.equals("category"))) {
            lost(row, column, column + " = \"" + text + '"');
        }
        return List.of();
    }

    /** True when a record of which these columns are not shown is left out of some rows. */
    boolean hides(Set<String> withheld) {
        return rowWhen.given() && rowWhen.hides(withheld);
    }

    private @Nullable List<Found> byCondition(Row<? extends Record> row, Set<String> withheld) {
        List<String> ids = rowWhen.of(row, withheld);
        if (ids == null) {
            return null;
        }
        List<Found> found = new ArrayList<>();
        ids.forEach(id -> found.add(new Found(id, fixedRows.find(id))));
        if (found.isEmpty()) {
            String values = rowWhen.reads().entrySet().stream()
                    .map(read -> read.getKey() + " = \"" + text(read.getValue().get(row.record())) + '"')
                    .collect(Collectors.joining(", "));
            lost(row, rowWhen.reads().keySet().stream().findFirst().orElse(""), values);
        }
        return found;
    }

    private void lost(Row<? extends Record> row, String at, String value) {
        if (!plan.form().partial()) {
            reporter.report(
                    "row-without-place",
                    row.origin(at),
                    Map.of(
                            "value",
                            value,
                            "report",
                            report,
                            "table",
                            plan.form().id()));
        }
    }

    /** A value as files write it, which is how rows are named. */
    private static String text(@Nullable Object value) {
        if (value instanceof Category category) {
            return category.code();
        }
        if (value instanceof Enum<?> constant) {
            return Printed.option(constant);
        }
        if (value instanceof Place place) {
            return place.written();
        }
        return value == null ? "" : value.toString();
    }
}
