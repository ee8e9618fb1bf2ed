package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Prevention of diversion (ATT Article 11).
 *
 * @param prevented measures to prevent diversion (11(1))
 * @param riskAssessed the exporter assesses the risk (11(2))
 * @param mitigation mitigation is considered (11(2))
 * @param means further means (11(2))
 * @param otherMeans the other means
 * @param cooperation cooperation and exchange with other States (11(3))
 * @param detected action on detected diversion (11(4))
 * @param reactions which (11(4))
 * @param shared information shared (11(5))
 * @param reported reports on measures go through the Secretariat (11(6), 13(2))
 */
public record Diversion(
        @Valid Fact prevented,
        @Valid Fact riskAssessed,
        @Valid Fact mitigation,
        List<Means> means,
        LocalizedText otherMeans,
        @Valid Fact cooperation,
        @Valid Fact detected,
        List<Reaction> reactions,
        List<Intelligence> shared,
        @Valid Fact reported) {
    /** Nothing said. */
    public static final Diversion NONE = InForce.nothing(Diversion.class);

    /** Means of prevention. */
    public enum Means {
        VETTING_PARTIES,
        DOCUMENTS_AND_ASSURANCES,
        REFUSAL,
        OTHER
    }

    /** Action on detected diversion. */
    public enum Reaction {
        ALERT_STATES,
        EXAMINE_SHIPMENTS,
        INVESTIGATE,
        ENFORCE
    }

    /** Information on diversion that is shared. */
    public enum Intelligence {
        CORRUPTION,
        ROUTES,
        BROKERS,
        SOURCES,
        CONCEALMENT,
        DISPATCH_POINTS,
        DESTINATIONS
    }
}
