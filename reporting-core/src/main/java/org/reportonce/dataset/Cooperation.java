package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Cooperation, assistance and disputes (PoA III; ATT 15, 16, 19).
 *
 * @param general cooperation with other States Parties (15(1))
 * @param exchange exchange on matters of mutual interest (15(2))
 * @param consultation consultation and information in support of implementation (15(3))
 * @param illicitActivities information on illicit activities and actors (15(4))
 * @param experience experience and lessons (15(7))
 * @param canAssist assistance can be given on request (16(1))
 * @param offers kinds of assistance offered
 * @param channels channels of assistance (16(2))
 * @param trustFund contributions to the voluntary trust fund (16(3))
 * @param disputes consultation on disputes (19(1))
 * @param arbitration arbitration (19(2))
 * @param regional regional mechanisms, customs networks, cooperation across borders (PoA II.24 to II.31)
 * @param regionalContact a point of contact serves in regional bodies (PoA II.24)
 * @param reportingArrangements national arrangements for reports: which data are reported (13)
 */
public record Cooperation(
        @Valid Fact general,
        @Valid Fact exchange,
        @Valid Fact consultation,
        @Valid Fact illicitActivities,
        @Valid Fact experience,
        @Valid Fact canAssist,
        List<Area> offers,
        List<Channel> channels,
        @Valid Fact trustFund,
        @Valid Fact disputes,
        @Valid Fact arbitration,
        LocalizedText regional,
        @Valid Fact regionalContact,
        LocalizedText reportingArrangements) {
    /** Nothing said. */
    public static final Cooperation NONE = InForce.nothing(Cooperation.class);

    /** Channel of assistance. */
    public enum Channel {
        UNITED_NATIONS,
        REGIONAL,
        NATIONAL,
        NON_GOVERNMENTAL,
        BILATERAL
    }
}
