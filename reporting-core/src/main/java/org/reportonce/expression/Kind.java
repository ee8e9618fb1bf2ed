package org.reportonce.expression;

/** What an expression must result in. */
public enum Kind {
    /** {@code true} or {@code false}; {@code null} when an unanswered yes/no is passed through. */
    BOOLEAN("yes or no"),
    /** A text. */
    STRING("a text"),
    /** A {@link Long}, a {@link Double}, or a {@link java.math.BigDecimal} when the expression is one path. */
    NUMBER("a number"),
    /** A list. */
    LIST("a list"),
    /** Whatever it is. */
    ANY("any value");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** How a message names it. */
    String words() {
        return words;
    }
}
