package org.reportonce.check;

/**
 * 64-bit fingerprints. Among a million different texts the chance that any two share one is below 1 in 10 million;
 * {@link String#hashCode} would not do, short model names collide in it. Takes four characters a step, each step can be undone, so
 * texts of one length never meet before the last mix.
 */
final class Hash64 {
    static final long SEED = 0xcbf29ce484222325L;
    private static final long ODD = 0x9e3779b97f4a7c15L;

    private Hash64() {}

    static long add(long hash, String text) {
        // The length goes first, so that "ab" + "c" is not "a" + "bc".
        long next = add(hash, text.length());
        int whole = text.length() & ~3;
        for (int i = 0; i < whole; i += 4) {
            next = add(
                    next,
                    (long) text.charAt(i)
                            | ((long) text.charAt(i + 1) << 16)
                            | ((long) text.charAt(i + 2) << 32)
                            | ((long) text.charAt(i + 3) << 48));
        }
        for (int i = whole; i < text.length(); i++) {
            next = add(next, text.charAt(i));
        }
        return next;
    }

    static long add(long hash, long number) {
        return Long.rotateLeft((hash ^ number) * ODD, 29);
    }

    /** Spreads the bits, as tables of primitives take the low ones. */
    static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
