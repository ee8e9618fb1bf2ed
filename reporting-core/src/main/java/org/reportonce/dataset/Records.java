package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * Record keeping (PoA II.9; ITI 11 to 13; ATT 12).
 *
 * @param manufacture by manufacturers (ITI 12(a): 30 years at least)
 * @param transfers by exporters and importers (ITI 12(b): 20 years at least)
 * @param state by the State, of all marked weapons on its territory (ITI 11)
 * @param brokering by brokers
 * @param authorizations of issued export authorizations (ATT 12(1), 12(4): 10 years at least)
 * @param exports of actual exports (ATT 12(1))
 * @param imports of imports as final destination (ATT 12(2))
 * @param transit of authorized transit and trans-shipment (ATT 12(2))
 * @param goingOut firms that close hand over their records (ITI 13)
 */
public record Records(
        @Valid RecordKeeping manufacture,
        @Valid RecordKeeping transfers,
        @Valid RecordKeeping state,
        @Valid RecordKeeping brokering,
        @Valid RecordKeeping authorizations,
        @Valid RecordKeeping exports,
        @Valid RecordKeeping imports,
        @Valid RecordKeeping transit,
        @Valid Fact goingOut) {
    /** Nothing said. */
    public static final Records NONE = InForce.nothing(Records.class);
}
