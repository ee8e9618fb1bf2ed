package org.reportonce.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national target for the PoA and the ITI.
 *
 * @param goal what is to be reached
 * @param indicator how it is measured
 * @param baseline where it began
 * @param value value to be reached
 * @param year year in which it is to be reached, or null
 * @param agency lead agency
 * @param paragraph paragraph it serves, such as {@code PoA.II.17}
 * @param since first day, or null
 * @param until last day, or null
 */
public record Target(
        LocalizedText goal,
        LocalizedText indicator,
        LocalizedText baseline,
        LocalizedText value,
        @Nullable Long year,
        LocalizedText agency,
        String paragraph,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {
    /** The year by which it is to be reached, as it is printed: a year is no amount. Empty when there is none. */
    public String byYear() {
        return year == null ? "" : Long.toString(year);
    }

    /** The paragraph as people write it: {@code PoA II.17}. */
    public String cited() {
        return paragraph.replaceFirst("\\.", " ");
    }
}
