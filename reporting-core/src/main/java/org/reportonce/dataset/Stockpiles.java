package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Stockpiles of armed forces, police and other authorised bodies (PoA II.17, II.18).
 *
 * @param standards there are standards and procedures
 * @param covers what they cover
 * @param other what else they cover
 * @param review stocks are reviewed to find surplus
 * @param reviewFrequency how often
 */
public record Stockpiles(
        @Valid Fact standards,
        List<StockpileStandard> covers,
        LocalizedText other,
        @Valid Fact review,
        LocalizedText reviewFrequency) {
    /** Nothing said. */
    public static final Stockpiles NONE = InForce.nothing(Stockpiles.class);
}
