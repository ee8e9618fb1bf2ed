package org.reportonce.expression;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a result for each tuple of values. A plain hash table over arrays, because a lookup stands between each of a
 * million rows and its result: no key object is made, and identical values are not compared further.
 */
final class TupleMemo {
    private static final Object NONE = new Object();

    private final int width;
    private final int mostTuples;
    private @Nullable Object[] tuples;
    private int[] hashes;
    private @Nullable Object[] results;
    private int size;

    /**
     * @param width values in a tuple
     * @param mostTuples when so many are remembered, all are forgotten: flat memory matters more than the last hit
     */
    TupleMemo(int width, int mostTuples) {
        this.width = width;
        this.mostTuples = mostTuples;
        this.tuples = new Object[64 * width];
        this.hashes = new int[64];
        this.results = new Object[64];
    }

    static int hash(@Nullable Object[] tuple) {
        int hash = 1;
        for (Object value : tuple) {
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return hash * 0x9E3779B9;
    }

    /** The slot that holds the tuple, or the free one it would go to. */
    int slot(@Nullable Object[] tuple, int hash) {
        int mask = hashes.length - 1;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (results[slot] != null && (hashes[slot] != hash || !holds(slot, tuple))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    boolean known(int slot) {
        return results[slot] != null;
    }

    @Nullable
    Object result(int slot) {
        Object result = results[slot];
        return result == NONE ? null : result;
    }

    /** Remembers a result; the tuple is copied. Slots asked for before are not valid after it. */
    void put(@Nullable Object[] tuple, int hash, @Nullable Object result) {
        if (size == mostTuples) {
            Arrays.fill(tuples, null);
            Arrays.fill(results, null);
            size = 0;
        } else if (size * 2 >= hashes.length) {
            grow();
        }
        int slot = slot(tuple, hash);
        System.arraycopy(tuple, 0, tuples, slot * width, width);
        hashes[slot] = hash;
        results[slot] = result == null ? NONE : result;
        size++;
    }

    private boolean holds(int slot, @Nullable Object[] tuple) {
        int start = slot * width;
        for (int i = 0; i < width; i++) {
            if (!Objects.equals(tuples[start + i], tuple[i])) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable Object[] oldTuples = tuples;
        int[] oldHashes = hashes;
        @Nullable Object[] oldResults = results;
        tuples = new Object[oldTuples.length * 2];
        hashes = new int[oldHashes.length * 2];
        results = new Object[oldResults.length * 2];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldResults[old] != null) {
                @Nullable Object[] tuple = Arrays.copyOfRange(oldTuples, old * width, (old + 1) * width);
                int slot = slot(tuple, oldHashes[old]);
                System.arraycopy(tuple, 0, tuples, slot * width, width);
                hashes[slot] = oldHashes[old];
                results[slot] = oldResults[old];
            }
        }
    }
}
