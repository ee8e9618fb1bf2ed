package org.reportonce.report;

import java.util.Optional;

/**
 * What came of turning something into the type that a question asks for.
 *
 * @param kind what came of it
 * @param value the value, when there is one
 * @param misfit the text that does not fit; empty when all is well
 * @param sources the lines a count rests on; none where the place of the answer says enough
 */
record Converted(Kind kind, Optional<Value> value, String misfit, Sources sources) {
    /** What can come of it. */
    enum Kind {
        VALUE,
        /** There was nothing. */
        NOTHING,
        NOT_APPLICABLE,
        WITHHELD,
        /** Nothing happened, and the State says so. */
        NIL,
        /** Under way, and the question offers yes and no only. */
        DEVELOPING,
        /** Of another type. */
        MISFIT,
        /** An option that the question does not have. */
        OPTION_UNKNOWN
    }

    static final Converted NOTHING = new Converted(Kind.NOTHING, Optional.empty(), "", Sources.NONE);
    static final Converted NOT_APPLICABLE = new Converted(Kind.NOT_APPLICABLE, Optional.empty(), "", Sources.NONE);
    static final Converted NIL = new Converted(Kind.NIL, Optional.empty(), "", Sources.NONE);
    static final Converted WITHHELD = new Converted(Kind.WITHHELD, Optional.empty(), "", Sources.NONE);
    static final Converted DEVELOPING = new Converted(Kind.DEVELOPING, Optional.empty(), "", Sources.NONE);

    static Converted of(Value value) {
        return new Converted(Kind.VALUE, Optional.of(value), "", Sources.NONE);
    }

    static Converted of(Value value, Sources sources) {
        return new Converted(Kind.VALUE, Optional.of(value), "", sources);
    }

    static Converted misfit(Object value) {
        return new Converted(Kind.MISFIT, Optional.empty(), String.valueOf(value), Sources.NONE);
    }

    static Converted optionUnknown(String option) {
        return new Converted(Kind.OPTION_UNKNOWN, Optional.empty(), option, Sources.NONE);
    }

    /** True when nothing was said, rightly or wrongly. */
    boolean nothing() {
        return kind == Kind.NOTHING;
    }

    /** True when both say the same, wherever they have it from. */
    boolean same(Converted other) {
        return kind == other.kind && text().equals(other.text());
    }

    /** What is said, for messages. */
    String text() {
        return switch (kind) {
            case VALUE -> value.map(AnswerText::of).orElse("");
            case NOTHING -> "";
            case NOT_APPLICABLE -> "not-applicable";
            case WITHHELD -> "withheld";
            case NIL -> "nil";
            case DEVELOPING -> "developing";
            case MISFIT, OPTION_UNKNOWN -> misfit;
        };
    }
}
