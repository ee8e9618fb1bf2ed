package org.reportonce.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;

/**
 * Numbers of items by direction, status, category and partner. As many entries as there are such combinations: some
 * thousands, whatever the number of lines.
 */
final class Sums {
    private final Map<Key, Sum> byKey = new LinkedHashMap<>();
    private final KindMemo<Sum> byKind = new KindMemo<>();
    private boolean leftOut;

    /**
     * What is summed apart.
     *
     * @param partner code of the partner, several joined by {@code +}, or the text that could not be resolved
     * @param concern reports the lines concern
     */
    record Key(Direction direction, TransferStatus status, String category, String partner, long concern) {
        // Short codes have hashes so alike that the usual sum of them meets all the time.
        @Override
        public int hashCode() {
            int hash = mixed(category.hashCode(), partner.hashCode());
            return mixed(mixed(mixed(hash, direction.hashCode()), status.hashCode()), Long.hashCode(concern));
        }

        private static int mixed(int hash, int part) {
            return Integer.rotateLeft((hash ^ part) * 0x9E3779B9, 15);
        }
    }

    /** A sum with its first line. */
    static final class Sum {
        final Category category;
        final String file;
        final int firstLine;
        final String firstId;
        final boolean oneState;
        long items;
        long lines;
        /** Lines without a number. */
        long uncounted;

        /** Value of those lines that have both a number and a value in {@link #currency}; only good for comparing sizes. */
        double value;

        /** Items on those lines. */
        long valued;

        String currency = "";

        private final long concern;

        private Sum(Row<Transfer> row, long concern) {
            this.concern = concern;
            category = row.record().category();
            file = row.file();
            firstLine = row.line();
            firstId = row.record().id();
            oneState = row.record().partner().known();
        }

        private void addValue(@Nullable Money money, long amount) {
            if (money == null || (!currency.isEmpty() && !currency.equals(money.currency()))) {
                return;
            }
            currency = money.currency();
            value += money.amount().doubleValue();
            valued = saturated(valued, amount);
        }
    }

    /** Adds a line whose direction, status and category could be read. */
    void add(Row<Transfer> row, long concern) {
        Transfer transfer = row.record();
        Sum sum = byKind.get(row);
        if (sum == null || sum.concern != concern) {
            sum = sum(row, concern);
            byKind.put(row, sum);
        }
        sum.lines++;
        Quantity quantity = transfer.quantity();
        if (quantity.known()) {
            sum.items = saturated(sum.items, quantity.amount());
            sum.addValue(transfer.value(), quantity.amount());
        } else {
            sum.uncounted++;
        }
    }

    private Sum sum(Row<Transfer> row, long concern) {
        Transfer transfer = row.record();
        Key key = new Key(
                transfer.direction(),
                transfer.status(),
                transfer.category().code(),
                transfer.partner().code(),
                concern);
        return byKey.computeIfAbsent(key, unused -> new Sum(row, concern));
    }

    /** A line could not be classified, so that nothing can be said about what is not there. */
    void leaveOut() {
        leftOut = true;
    }

    /** True when every line seen is in the sums. */
    boolean whole() {
        return !leftOut;
    }

    /** Sums in order of first appearance. */
    Map<Key, Sum> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** A sum of numbers that are 0 or more; the largest number there is when it would be larger still. */
    static long saturated(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
