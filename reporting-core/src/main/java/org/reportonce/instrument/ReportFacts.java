package org.reportonce.instrument;

import java.util.Optional;
import org.reportonce.dataset.Say;
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

    /** True when the answer to a question of yes or no is that; false while it is unanswered, withheld, not applicable or hidden. */
    boolean is(String question, Say say);

    /** True when an option of a question is chosen; false while the question is hidden. */
    boolean chosen(String question, String option);

    /** True when a question has an answer, a withheld one included; false while it is hidden or does not apply. */
    boolean answered(String question);

    /** A figure of the report. */
    FigureResult figure(String id);

    /**
     * The share of one figure in another.
     *
     * @param part id of a figure
     * @param whole id of a figure
     * @return empty when the whole is 0, or when one of the two is not exactly known
     */
    Optional<Share> proportion(String part, String whole);
}
