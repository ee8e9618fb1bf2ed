package org.reportonce.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.instrument.ColumnValue;

/** The records of one printed line: sums, texts and line numbers; of the records themselves only the first is kept. */
final class LineGroup {
    private final LineKey key;
    private final int fixedRow;
    private final Row<? extends Record> first;
    private final Places places = new Places();
    private final @Nullable Object[] totals;
    private final Growing.@Nullable Amounts[] amounts;

    LineGroup(LineKey key, int fixedRow, Row<? extends Record> first, int columns) {
        this.key = key;
        this.fixedRow = fixedRow;
        this.first = first;
        this.totals = new Object[columns];
        this.amounts = new Growing.Amounts[columns];
    }

    LineKey key() {
        return key;
    }

    int fixedRow() {
        return fixedRow;
    }

    Record first() {
        return first.record();
    }

    int firstLine() {
        return places.first();
    }

    void line(Row<? extends Record> row) {
        places.add(row);
    }

    void add(int column, Quantity quantity) {
        Object before = totals[column];
        totals[column] = before == null ? quantity : ((Quantity) before).plus(quantity);
        if (quantity.known()) {
            amounts(column).add(quantity.amount());
        }
    }

    void add(int column, Money money) {
        Object before = totals[column];
        totals[column] = before == null ? money : ((Money) before).plus(money);
        amounts(column).add(money.amount());
    }

    JoinedTexts texts(int column) {
        Object texts = totals[column];
        if (texts == null) {
            texts = new JoinedTexts();
            totals[column] = texts;
        }
        return (JoinedTexts) texts;
    }

    /** What a column that does not count every record of the line has counted. */
    CountedColumn.Counts counts(int column) {
        Object counts = totals[column];
        if (counts == null) {
            counts = new CountedColumn.Counts();
            totals[column] = counts;
        }
        return (CountedColumn.Counts) counts;
    }

    /** Amounts in one currency that do not tell lines apart. */
    WholeAmounts.Total whole(int column) {
        Object total = totals[column];
        if (total == null) {
            total = new WholeAmounts.Total();
            totals[column] = total;
        }
        return (WholeAmounts.Total) total;
    }

    private Growing.Amounts amounts(int column) {
        Growing.Amounts held = amounts[column];
        if (held == null) {
            held = new Growing.Amounts();
            amounts[column] = held;
        }
        return held;
    }

    /** Sum or joined texts of a column; null when nothing came in. */
    @Nullable
    Object total(int column) {
        return totals[column];
    }

    /** The lines, without amounts. */
    Sources sources() {
        return places.sources(null);
    }

    /** The lines with what each adds to the sum of a column. */
    Sources sources(int column) {
        Growing.Amounts held = amounts[column];
        if (held == null) {
            return sources();
        }
        held.trim();
        return places.sources(held);
    }

    /**
     * The sum of a column as its answer.
     *
     * @param missing what sums lack: nothing, or what nobody gave
     */
    Answer sum(int column, ColumnValue.Sum sum, Printed printed, Quantity missing) {
        Object total = totals[column];
        if (sum.money()) {
            return total instanceof Money money
                    ? printed.money(plain(money.amount()), money.currency(), missing.known(), sources(column))
                    : new Answer.Unanswered();
        }
        return total == null
                ? new Answer.Unanswered()
                : printed.quantity(Tally.sum((Quantity) total, missing), sources(column));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
