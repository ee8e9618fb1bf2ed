package org.reportonce.instrument;

import org.reportonce.dataset.State;

/** What expressions may ask of the report that is being filled. */
public interface ReportFacts {
    /** Number of printed lines of a table. */
    long lines(String table);

    /** True when a table is declared nil and printed so. */
    boolean isNil(String table);

    /** True when this edition leaves lines of a table out. */
    boolean heldBack(String table);

    /** The contact for a report. */
    State.Contact contact(String report);
}
