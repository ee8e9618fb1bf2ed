package org.reportonce.dataset;

import java.util.List;

/**
 * Transit and trans-shipment (ATT Article 9).
 *
 * @param domains where they are controlled
 * @param definitions what is covered, and how it is defined
 */
public record Transit(List<Domain> domains, LocalizedText definitions) {
    /** Nothing said. */
    public static final Transit NONE = InForce.nothing(Transit.class);
}
