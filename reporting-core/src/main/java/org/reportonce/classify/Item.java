package org.reportonce.classify;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item that is to be classified. Everything but the year may be left out; not told is not the same as no.
 *
 * @param year calendar year of the transfer, whose thresholds count; 0 for the year of the day on which it is asked
 * @param description words for it, such as "155 mm howitzer"; empty when not told
 * @param measures what was measured, in the units of {@link Measure}
 * @param crew persons who serve it
 * @param manned whether a crew is on board
 * @param armed whether it is designed, equipped or modified to use weapons
 * @param ml entry of the Common Military List of the European Union, such as {@code ML6a}; empty when not told
 * @param hs heading of the Harmonized System, such as {@code 9301.10}; empty when not told
 */
public record Item(
        int year,
        String description,
        Map<Measure, BigDecimal> measures,
        @Nullable Long crew,
        @Nullable Boolean manned,
        @Nullable Boolean armed,
        String ml,
        String hs) {
    public Item {
        requireNonNull(description, "description");
        requireNonNull(ml, "ml");
        requireNonNull(hs, "hs");
        Map<Measure, BigDecimal> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(measures);
        measures = ordered;
    }

    /** True when anything is told from which a category could be proposed. */
    public boolean told() {
        return !description.isBlank()
                || !measures.isEmpty()
                || armed != null
                || manned != null
                || !ml.isBlank()
                || !hs.isBlank();
    }

    /** The same, of a transfer in that year. */
    public Item in(int transferred) {
        return new Item(transferred, description, measures, crew, manned, armed, ml, hs);
    }
}
