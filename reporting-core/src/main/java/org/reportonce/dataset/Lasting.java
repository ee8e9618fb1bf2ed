package org.reportonce.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from a day to a day. */
public interface Lasting {
    /** First day, or null when it always held. */
    @Nullable
    LocalDate since();

    /** Last day, or null when it still holds. */
    @Nullable
    LocalDate until();

    /** True when it holds on at least one day of the period. */
    default boolean holdsIn(Period period) {
        LocalDate since = since();
        LocalDate until = until();
        return (since == null || !since.isAfter(period.last())) && (until == null || !until.isBefore(period.first()));
    }
}
