package org.reportonce.report;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.ColumnValue;

/** What one column does with each row: adds to the key of its line, and to the line. */
interface ColumnFiller {
    /** True when {@link #key} does something. */
    boolean inKey();

    /** True when {@link #add} does something. */
    boolean inLine();

    /** Sets the part of the key by which this column tells lines apart. */
    default void key(Row<? extends Record> row, Set<String> withheld, LineKey key) {}

    /** Adds the row to its line. */
    default void add(Row<? extends Record> row, Set<String> withheld, LineGroup line) {}

    /** Makes the filler of a column. */
    record Maker(PrintedColumn printed, int column, int part, String language, RowBindings bindings, Reporter reporter)
            implements ColumnValue.Visitor<ColumnFiller> {
        @Override
        public ColumnFiller rowLabel(ColumnValue.RowLabel label) {
            return new Fixed();
        }

        @Override
        public ColumnFiller plain(ColumnValue.Plain plain) {
            return new Fixed();
        }

        @Override
        public ColumnFiller sum(ColumnValue.Sum sum) {
            if (printed.chooses()) {
                return new CountedColumn(column, printed, sum.path(), Optional.empty(), bindings, reporter);
            }
            return sum.money() ? new MoneySum(column, part, sum.path()) : new QuantitySum(column, part, sum.path());
        }

        @Override
        public ColumnFiller whole(ColumnValue.Whole whole) {
            return new WholeAmounts(column, whole.path(), printed.when(), bindings, reporter);
        }

        @Override
        public ColumnFiller join(ColumnValue.Join join) {
            return new Texts(column, join.path(), TableFiller.column(join.path()), language);
        }

        @Override
        public ColumnFiller tick(ColumnValue.Tick tick) {
            Optional<Expression> condition = Optional.of(tick.condition());
            return new Tick(part, new RowCondition(condition, bindings, reporter), ReadColumns.of(condition));
        }

        @Override
        public ColumnFiller share(ColumnValue.Share share) {
            return new CountedColumn(column, printed, share.path(), Optional.of(share.condition()), bindings, reporter);
        }
    }

    /** A column that the line's key settles. */
    record Fixed() implements ColumnFiller {
        @Override
        public boolean inKey() {
            return false;
        }

        @Override
        public boolean inLine() {
            return false;
        }
    }

    /** Numbers of items; unknown, withheld and missing numbers never go into one line with known ones. */
    final class QuantitySum implements ColumnFiller {
        private static final Object NUMBER = "number";

        private final int column;
        private final int part;
        private final Path path;
        private final String name;

        QuantitySum(int column, int part, Path path) {
            this.column = column;
            this.part = part;
            this.path = path;
            this.name = TableFiller.column(path);
        }

        @Override
        public boolean inKey() {
            return true;
        }

        @Override
        public boolean inLine() {
            return true;
        }

        @Override
        public void key(Row<? extends Record> row, Set<String> withheld, LineKey key) {
            QuantityKind kind = quantity(row.record(), withheld).kind();
            key.set(part, kind.numeric() ? NUMBER : kind);
        }

        @Override
        public void add(Row<? extends Record> row, Set<String> withheld, LineGroup line) {
            Quantity quantity = quantity(row.record(), withheld);
            if (quantity.kind() != QuantityKind.NOT_GIVEN) {
                line.add(column, quantity);
            }
        }

        private Quantity quantity(Record record, Set<String> withheld) {
            return !withheld.isEmpty() && withheld.contains(name)
                    ? Quantity.WITHHELD
                    : TableFiller.quantity(path.get(record));
        }
    }

    /** Amounts of money; each currency has its own line, and so have rows without an amount. */
    final class MoneySum implements ColumnFiller {
        private static final Object WITHHELD = new Object();

        private final int column;
        private final int part;
        private final Path path;
        private final String name;

        MoneySum(int column, int part, Path path) {
            this.column = column;
            this.part = part;
            this.path = path;
            this.name = TableFiller.column(path);
        }

        /** Stands in the key of a line whose amounts are not shown. */
        static boolean withheld(@Nullable Object keyPart) {
            return keyPart == WITHHELD;
        }

        @Override
        public boolean inKey() {
            return true;
        }

        @Override
        public boolean inLine() {
            return true;
        }

        @Override
        public void key(Row<? extends Record> row, Set<String> withheld, LineKey key) {
            if (!withheld.isEmpty() && withheld.contains(name)) {
                key.set(part, WITHHELD);
            } else {
                Money money = TableFiller.money(path.get(row.record()));
                key.set(part, money == null ? null : money.currency());
            }
        }

        @Override
        public void add(Row<? extends Record> row, Set<String> withheld, LineGroup line) {
            Money money = TableFiller.money(path.get(row.record()));
            if (money != null && !withheld.contains(name)) {
                line.add(column, money);
            }
        }
    }

    /** Texts that differ within a line. */
    record Texts(int column, Path path, String name, String language) implements ColumnFiller {
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
            if (!withheld.isEmpty() && withheld.contains(name)) {
                line.texts(column).withhold();
                return;
            }
            Object value = path.get(row.record());
            if (value != null) {
                String text = value instanceof LocalizedText localized ? localized.in(language) : value.toString();
                line.texts(column).add(text);
            }
        }
    }

    /** A box; lines with and without a tick stay apart. */
    record Tick(int part, RowCondition condition, Set<String> reads) implements ColumnFiller {
        @Override
        public boolean inKey() {
            return true;
        }

        @Override
        public boolean inLine() {
            return false;
        }

        @Override
        public void key(Row<? extends Record> row, Set<String> withheld, LineKey key) {
            boolean hidden = !withheld.isEmpty() && withheld.stream().anyMatch(reads::contains);
            key.set(part, hidden ? TableFiller.WITHHELD : condition.test(row) ? Boolean.TRUE : Boolean.FALSE);
        }
    }
}
