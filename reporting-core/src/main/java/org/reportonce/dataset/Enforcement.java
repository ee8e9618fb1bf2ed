package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * Enforcement (ATT Articles 14, 15(5), 15(6)).
 *
 * @param measures measures to enforce laws and regulations
 * @param penalties penalties, offences, agencies
 * @param legalAssistance assistance in investigations, prosecutions, judicial proceedings
 * @param corruption measures against corrupt practices
 */
public record Enforcement(
        @Valid Fact measures,
        LocalizedText penalties,
        @Valid Fact legalAssistance,
        @Valid Fact corruption) {
    /** Nothing said. */
    public static final Enforcement NONE = InForce.nothing(Enforcement.class);
}
