package org.reportonce.dataset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers something for each kind of row; see {@link TransferKinds}. For one thread only.
 *
 * @param <V> what is remembered
 */
public final class KindMemo<V> {
    private @Nullable Object[] values = new Object[0];

    /** What was remembered for the kind of a row; null when nothing was, or the kind is not known. */
    @SuppressWarnings("unchecked") // only put fills the array
    public @Nullable V get(Row<?> row) {
        int kind = row.kind();
        return kind >= 0 && kind < values.length ? (V) values[kind] : null;
    }

    /** Remembers a value for all rows of the kind of a row; does nothing when the kind is not known. */
    public void put(Row<?> row, V value) {
        int kind = row.kind();
        if (kind < 0) {
            return;
        }
        if (kind >= values.length) {
            values = Arrays.copyOf(values, Math.max(kind + 1, values.length * 2));
        }
        values[kind] = value;
    }
}
