package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import org.reportonce.finding.Origin;

/**
 * What is wrong with an expression, in words for its author.
 *
 * @param origin where it stands in the file
 * @param problem one sentence without a full stop at its end
 * @param hint how to fix it; empty when nothing better than the problem can be said
 * @param excerpt the line of the expression and below it a caret under the place
 */
public record ExpressionError(Origin origin, String problem, String hint, String excerpt) {
    public ExpressionError {
        requireNonNull(origin, "origin");
        requireNonNull(problem, "problem");
        requireNonNull(hint, "hint");
        requireNonNull(excerpt, "excerpt");
    }

    /** Problem and hint in one line, then the excerpt in two. The place is not in it. */
    public String message() {
        return problem + '.' + (hint.isEmpty() ? "" : ' ' + hint) + '\n' + excerpt;
    }
}
