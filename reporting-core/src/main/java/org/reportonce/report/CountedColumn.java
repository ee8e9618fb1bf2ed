package org.reportonce.report;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;

/**
 * A column that counts some of the records of a line: those of a year, those that meet a condition, or both parts of a share. It
 * does not tell lines apart, so numbers that are not known make its sum less sure.
 */
final class CountedColumn implements ColumnFiller {
    private final int column;
    private final @Nullable Integer year;
    private final Path path;
    private final String name;
    private final RowCondition when;
    private final Set<String> whenReads;
    private final @Nullable RowCondition share;
    private final Set<String> shareReads;
    private final RowBindings bindings;

    /** What one line has counted. */
    static final class Counts {
        private final Tally whole = new Tally();
        private final Tally part = new Tally();
        private boolean seen;

        /** True when the line has a record of the column's year, counted or not. */
        boolean seen() {
            return seen;
        }

        /** What counts. */
        Tally whole() {
            return whole;
        }

        /** Of a share, what meets its condition. */
        Tally part() {
            return part;
        }
    }

    /**
     * @param share condition of a share; empty for a sum
     */
    CountedColumn(
            int column,
            PrintedColumn printed,
            Path path,
            Optional<Expression> share,
            RowBindings bindings,
            Reporter reporter) {
        this.column = column;
        this.year = printed.year();
        this.path = path;
        this.name = TableFiller.column(path);
        this.when = new RowCondition(printed.when(), bindings, reporter);
        this.whenReads = ReadColumns.of(printed.when());
        this.share = share.isPresent() ? new RowCondition(share, bindings, reporter) : null;
        this.shareReads = ReadColumns.of(share);
        this.bindings = bindings;
    }

    @Override
    public boolean inKey() {
        return false;
    }

    @Override
    public boolean inLine() {
        return true;
    }

    @Override
    public void add(Row<? extends Record> row, Set<String> withheld, LineGroup line) {
        if (year != null && year != bindings.year()) {
            return;
        }
        Counts counts = line.counts(column);
        counts.seen = true;
        boolean hidden = ReadColumns.hidden(whenReads, withheld);
        if (!hidden && !when.test(row)) {
            return;
        }
        Quantity quantity = hidden || withheld.contains(name) ? Quantity.WITHHELD : quantity(row);
        counts.whole.add(row, quantity);
        if (share != null) {
            if (ReadColumns.hidden(shareReads, withheld)) {
                counts.part.add(row, Quantity.WITHHELD);
            } else if (share.test(row)) {
                counts.part.add(row, quantity);
            }
        }
    }

    /** A number that could not be read is not known, whatever the record holds in its place. */
    private Quantity quantity(Row<? extends Record> row) {
        return row.readable(name) ? TableFiller.quantity(path.get(row.record())) : Quantity.NOT_GIVEN;
    }
}
