package org.reportonce.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What tells one printed line from another. One such object is used again for every look-up, so that a million rows make no garbage. */
final class LineKey {
    private final @Nullable Object[] parts;
    private int hash;

    LineKey(int width) {
        this(new Object[width], 0);
    }

    private LineKey(@Nullable Object[] parts, int hash) {
        this.parts = parts;
        this.hash = hash;
    }

    void set(int n, @Nullable Object part) {
        parts[n] = part;
    }

    @Nullable
    Object part(int n) {
        return parts[n];
    }

    /** To be called when all parts are set, before a look-up. */
    void seal() {
        // Short codes of categories and States have hashes so alike that the usual sum of them meets all the time.
        int mixed = parts.length;
        for (Object part : parts) {
            mixed = Integer.rotateLeft((mixed ^ (part == null ? 0 : part.hashCode())) * 0x9E3779B9, 15);
        }
        hash = mixed;
    }

    /** A copy that stays as it is. */
    LineKey kept() {
        return new LineKey(parts.clone(), hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey that && hash == that.hash && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
