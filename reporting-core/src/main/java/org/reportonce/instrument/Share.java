package org.reportonce.instrument;

/**
 * A share with its two counts, to expressions.
 *
 * @param part how many count, 0 to {@code whole}
 * @param whole of how many, 1 or more
 */
public record Share(long part, long whole) {
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
    }
}
