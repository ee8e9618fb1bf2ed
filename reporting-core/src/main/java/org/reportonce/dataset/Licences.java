package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * Licences by area (PoA II.2, II.11; ATT 5(2), 7 to 10).
 *
 * @param exports exports
 * @param imports imports
 * @param transit transit
 * @param transShipment trans-shipment
 * @param retransfer retransfer
 * @param transfers international transfers as a whole, where the State does not tell areas apart
 */
public record Licences(
        @Valid Licence exports,
        @Valid Licence imports,
        @Valid Licence transit,
        @Valid Licence transShipment,
        @Valid Licence retransfer,
        @Valid Licence transfers) {
    /** Nothing said. */
    public static final Licences NONE = InForce.nothing(Licences.class);
}
