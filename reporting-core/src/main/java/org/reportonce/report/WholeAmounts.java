package org.reportonce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Row;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;
import org.reportonce.finding.Reporter;

/** A column that adds up amounts in one currency and prints whole units. It does not tell lines apart. */
final class WholeAmounts implements ColumnFiller {
    private final int column;
    private final Path path;
    private final String name;
    private final RowCondition when;
    private final Set<String> whenReads;

    /** What one line has added up. */
    static final class Total {
        private final Places places = new Places();
        private final Growing.Amounts amounts = new Growing.Amounts();
        private @Nullable Money sum;
        private boolean withheld;
        private boolean partial;

        private void add(Row<? extends Record> row, Money amount) {
            places.add(row);
            amounts.add(amount.amount());
            sum = sum == null ? amount : sum.plus(amount);
        }

        /**
         * The sum in whole units, half up; unanswered where no record gives an amount. A part that is not shown hides the sum; one that
         * could not be read or converted makes it "at least".
         *
         * @param whole false where the sum lacks something besides
         */
        Answer answer(Printed printed, boolean whole) {
            Money total = sum;
            if (withheld) {
                return new Answer.Withheld();
            }
            if (total == null) {
                return new Answer.Unanswered();
            }
            amounts.trim();
            BigDecimal rounded = total.amount().setScale(0, RoundingMode.HALF_UP);
            return printed.money(rounded, total.currency(), whole && !partial, places.sources(amounts));
        }
    }

    WholeAmounts(int column, Path path, Optional<Expression> when, RowBindings bindings, Reporter reporter) {
        this.column = column;
        this.path = path;
        this.name = TableFiller.column(path);
        this.when = new RowCondition(when, bindings, reporter);
        this.whenReads = ReadColumns.of(when);
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
        boolean hidden = ReadColumns.hidden(whenReads, withheld);
        if (!hidden && !when.test(row)) {
            return;
        }
        Total total = line.whole(column);
        if (hidden || withheld.contains(name)) {
            total.withheld = true;
        } else if (path.get(row.record()) instanceof Money amount) {
            total.add(row, amount);
        } else if (row.unreadable().contains(name)) {
            total.partial = true;
        }
    }
}
