package org.reportonce.dataset;

import java.util.List;

/**
 * Surplus (PoA II.18, II.19).
 *
 * @param actions what happens to surplus
 * @param otherAction its other treatment
 * @param routes how it is disposed of
 * @param otherRoute the other route
 * @param methods destruction techniques
 * @param otherMethod the other technique
 */
public record Surplus(
        List<SurplusAction> actions,
        LocalizedText otherAction,
        List<SurplusRoute> routes,
        LocalizedText otherRoute,
        List<DestructionMethod> methods,
        LocalizedText otherMethod) {
    /** Nothing said. */
    public static final Surplus NONE = InForce.nothing(Surplus.class);
}
