package org.reportonce.dataset;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lines of a dataset's tables of events have in common. */
public interface Entry {
    /** Unique within the file. */
    String id();

    /** When it happened; null where not said. */
    @Nullable
    PartialDate date();

    /** Number it counts; not given where the table counts nothing. */
    default Quantity quantity() {
        return Quantity.NOT_GIVEN;
    }

    /** Who may see the line. */
    Release release();

    /** Columns that the public edition does not show. */
    Set<String> withheld();

    /** True when only the restricted edition may show the line. */
    default boolean restricted() {
        return release() == Release.RESTRICTED;
    }
}
