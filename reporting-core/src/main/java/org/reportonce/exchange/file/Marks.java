package org.reportonce.exchange.file;

/** Byte order marks. */
final class Marks {
    /** Bytes of the longest mark. */
    static final int LONGEST = 3;

    private Marks() {}

    /** The encoding that the first bytes announce; {@code AUTO} when they announce none. */
    static Encoding of(byte[] start) {
        if (at(start, 0xEF, 0xBB, 0xBF)) {
            return Encoding.UTF_8;
        }
        if (at(start, 0xFF, 0xFE)) {
            return Encoding.UTF_16LE;
        }
        return at(start, 0xFE, 0xFF) ? Encoding.UTF_16BE : Encoding.AUTO;
    }

    private static boolean at(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
