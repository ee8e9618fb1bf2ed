package org.reportonce.dataset;

/** What became of tracing (SDG indicator 16.4.2). */
public enum TraceOutcome {
    /** No usable mark. */
    NOT_MARKED,
    /** Marked, and no trace begun. */
    NOT_ATTEMPTED,
    /** Found in the national records. */
    DOMESTIC_HIT,
    /** Request sent, answer pending. */
    INTL_REQUEST_SENT,
    /** Answered, point of diversion known. */
    TRACED,
    /** Answered without result, or not answered. */
    TRACE_FAILED,
    /** Illicit origin or context fixed by a competent authority by other means. */
    ESTABLISHED
}
