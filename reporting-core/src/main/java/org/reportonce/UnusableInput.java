package org.reportonce;

/**
 * The request itself cannot be carried out: an unknown report, a format that does not exist, a folder that cannot be written. The
 * message is for the user: what is wrong, what was expected, what to do.
 */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A message for the user. */
    public UnusableInput(String message) {
        super(message);
    }

    /** A message for the user, with its cause. */
    public UnusableInput(String message, Throwable cause) {
        super(message, cause);
    }
}
