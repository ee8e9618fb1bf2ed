package org.reportonce.instrument;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a State owes a report on a year.
 *
 * @param kind what it comes to
 * @param asked true when the State is asked for the report, by duty or by request: such reports are made unless the State
 *     chooses otherwise
 * @param sentence why, for the officer
 * @param due day the report on that year is due, whether owed or not; empty when there is none
 */
public record Obligation(Kind kind, boolean asked, String sentence, Optional<LocalDate> due) {
    /** What it comes to. */
    public enum Kind {
        /** A treaty obliges the State. */
        OWED,
        /** The State may file, and may leave it. */
        VOLUNTARY,
        /** A treaty will oblige the State for a later year. */
        NOT_YET,
        /** Nothing is due on this year: the report covers several years, or was filed once and for all. */
        NOT_DUE,
        /** The report is not meant for this State. */
        NOT_OWED
    }

    public Obligation {
        requireNonNull(kind, "kind");
        requireNonNull(sentence, "sentence");
        requireNonNull(due, "due");
    }
}
