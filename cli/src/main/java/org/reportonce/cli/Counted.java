package org.reportonce.cli;

/** Numbers with what they count. */
final class Counted {
    private Counted() {}

    /** {@code 1 answer}, {@code 3 answers}. */
    static String of(long number, String what) {
        return of(number, what, what + 's');
    }

    /** {@code 1 entry}, {@code 3 entries}. */
    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
