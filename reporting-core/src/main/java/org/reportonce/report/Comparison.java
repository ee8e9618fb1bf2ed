package org.reportonce.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Path;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/** Adds up the figures of one table that other reports must agree with. Remembers one figure for each fixed row and partner. */
final class Comparison {
    private final TablePlan plan;
    private final RowCondition where;
    private final @Nullable Path partner;
    private final @Nullable Path quantity;
    private final LineKey scratch = new LineKey(2);
    private final Map<LineKey, Sum> sums = new HashMap<>();

    /** One figure. */
    static final class Sum {
        private final Origin first;
        private @Nullable Quantity quantity;
        private long lines;

        Sum(Origin first) {
            this.first = first;
        }

        void add(Quantity amount) {
            quantity = quantity == null ? amount : quantity.plus(amount);
            lines++;
        }

        private Quantity quantity() {
            return quantity == null ? Quantity.NOT_GIVEN : quantity;
        }
    }

    Comparison(TablePlan plan, RowBindings bindings, Reporter reporter) {
        this.plan = plan;
        this.where = new RowCondition(plan.compareWhere(), bindings, reporter);
        this.partner =
                plan.records() == RecordTable.TRANSFERS ? Path.of(plan.records().type(), "partner") : null;
        this.quantity = plan.columns().stream()
                .filter(ColumnValue.Sum.class::isInstance)
                .map(ColumnValue.Sum.class::cast)
                .filter(sum -> !sum.money())
                .map(ColumnValue.Sum::path)
                .findFirst()
                .orElse(null);
    }

    /** The figure a row counts for; null when there is none. */
    @Nullable
    Sum sum(Row<? extends Record> row, String rowValue, Set<String> withheld) {
        if (quantity == null || !where.test(row)) {
            return null;
        }
        scratch.set(0, rowValue);
        scratch.set(1, withheld.contains("partner") ? TableFiller.WITHHELD : partner(row.record()));
        scratch.seal();
        Sum sum = sums.get(scratch);
        if (sum == null) {
            sum = new Sum(row.origin("quantity"));
            sums.put(scratch.kept(), sum);
        }
        return sum;
    }

    /** What a row adds to its figure. */
    Quantity amount(Row<? extends Record> row, Set<String> withheld) {
        return quantity == null || withheld.contains("quantity")
                ? Quantity.WITHHELD
                : TableFiller.quantity(quantity.get(row.record()));
    }

    private String partner(Record record) {
        if (partner != null && partner.get(record) instanceof Place place) {
            return place.codes().size() == 1 ? place.codes().get(0) : place.code();
        }
        return "";
    }

    ComparedFigures figures(String report) {
        List<ComparedFigures.Figure> figures = new ArrayList<>();
        sums.forEach((key, sum) -> figures.add(new ComparedFigures.Figure(
                String.valueOf(key.part(0)), String.valueOf(key.part(1)), sum.quantity(), sum.lines, sum.first)));
        figures.sort(Comparator.comparing(ComparedFigures.Figure::row).thenComparing(ComparedFigures.Figure::partner));
        return new ComparedFigures(
                Optional.ofNullable(plan.form().compareAs()).orElse(""),
                report,
                plan.form().id(),
                figures);
    }
}
