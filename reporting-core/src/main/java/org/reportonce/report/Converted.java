package org.reportonce.report;

import java.util.Optional;

/**
 * What came of turning something into the type that a question asks for.
 *
 * @param kind what came of it
 * @param value the value, when there is one
 * @param misfit the text that does not fit; empty when all is well
 */
record Converted(Kind kind, Optional<Value> value, String misfit) {
    /** What can come of it. */
    enum Kind {
        VALUE,
        /** There was nothing. */
        NOTHING,
        NOT_APPLICABLE,
        WITHHELD,
        /** Under way, and the question offers yes and no only. */
        DEVELOPING,
        /** Of another type. */
        MISFIT,
        /** An option that the question does not have. */
        OPTION_UNKNOWN
    }

    static final Converted NOTHING = new Converted(Kind.NOTHING, Optional.empty(), "");
    static final Converted NOT_APPLICABLE = new Converted(Kind.NOT_APPLICABLE, Optional.empty(), "");
    static final Converted WITHHELD = new Converted(Kind.WITHHELD, Optional.empty(), "");
    static final Converted DEVELOPING = new Converted(Kind.DEVELOPING, Optional.empty(), "");

    static Converted of(Value value) {
        return new Converted(Kind.VALUE, Optional.of(value), "");
    }

    static Converted misfit(Object value) {
        return new Converted(Kind.MISFIT, Optional.empty(), String.valueOf(value));
    }

    static Converted optionUnknown(String option) {
        return new Converted(Kind.OPTION_UNKNOWN, Optional.empty(), option);
    }

    /** True when nothing was said, rightly or wrongly. */
    boolean nothing() {
        return kind == Kind.NOTHING;
    }

    /** What is said, for messages. */
    String text() {
        return switch (kind) {
            case VALUE -> value.map(AnswerText::of).orElse("");
            case NOTHING -> "";
            case NOT_APPLICABLE -> "not-applicable";
            case WITHHELD -> "withheld";
            case DEVELOPING -> "developing";
            case MISFIT, OPTION_UNKNOWN -> misfit;
        };
    }
}
