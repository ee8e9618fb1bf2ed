package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to keep records of one kind.
 *
 * @param required records must be kept
 * @param contents what they hold
 * @param other their other content
 * @param years years they are kept, or null
 * @param indefinitely true when they are kept for ever
 * @param period the period in words
 * @param since first day, or null
 * @param until last day, or null
 */
public record RecordKeeping(
        @Valid Fact required,
        List<RecordContent> contents,
        LocalizedText other,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long years,

        boolean indefinitely,
        LocalizedText period,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {
    /** Nothing said. */
    public static final RecordKeeping NONE = InForce.nothing(RecordKeeping.class);

    /** True when records are kept for a number of years or longer; false when they are not, or nobody says. */
    public boolean atLeast(long wanted) {
        Long kept = years;
        return indefinitely || (kept != null && kept >= wanted);
    }
}
