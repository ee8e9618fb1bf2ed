package org.reportonce.dataset;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one line of {@code licences.csv}, {@code denials.csv} or {@code transfers.csv} adds to the figures on export control:
 * destination by category of the Common Military List (Common Position 2008/944/CFSP, Article 8(2); exporter is the State itself).
 * Derived, never entered: amounts are converted at the rate of the year, and not rounded.
 *
 * @param measure what the line counts
 * @param kind what was applied for; export for transfers
 * @param type how far the licence reaches; null where not said, and for denials and transfers
 * @param destination State of final destination
 * @param region region of the destination in that year, as in {@code regions.yaml}; {@code unspecified} when it has none
 * @param origin State the goods come from, where it is not the State itself
 * @param category {@code ML1} to {@code ML22} or {@code MISC}
 * @param militaryList the code with its sub-item
 * @param count licences or denials; 0 for transfers
 * @param value amount in {@link #CURRENCY}; null where there is none, or no rate for its currency
 * @param quantity number of items
 * @param criteria criteria cited for the denial
 * @param release who may see the line; denials are restricted, because published figures do not tell who denied
 * @param withheld columns that the public edition does not show
 */
public record ControlFigure(
        Measure measure,
        LicenceKind kind,
        @Nullable LicenceType type,
        Place destination,
        String region,
        Place origin,
        String category,
        String militaryList,
        long count,
        @Nullable Money value,
        Quantity quantity,
        Criteria criteria,
        Release release,
        Set<String> withheld) {
    /** Currency of the figures. */
    public static final String CURRENCY = "EUR";

    /** What a figure counts. */
    public enum Measure {
        /** Licences issued: number and value. */
        LICENCE,
        /** Goods that left: value. */
        EXPORT,
        /** Licences denied: number and criteria. */
        DENIAL
    }

    /** True when only the restricted edition may show it. */
    public boolean restricted() {
        return release == Release.RESTRICTED;
    }
}
