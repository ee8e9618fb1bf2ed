package org.reportonce.expression;

/**
 * An expression that compiled has no result for the given values: an empty value where one is needed, a division by zero, a
 * loop without end.
 */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ExpressionError error;

    ExpressionException(ExpressionError error, Throwable cause) {
        super(error.problem(), cause);
        this.error = error;
    }

    /** What to tell the author, with the place. */
    public ExpressionError error() {
        return error;
    }
}
