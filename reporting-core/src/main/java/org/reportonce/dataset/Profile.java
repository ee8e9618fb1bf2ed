package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * {@code profile:} in {@code state.yaml}: how a State controls arms. Facts and list entries carry {@code since} and
 * {@code until}; a report sees those that held in its period. Paragraphs of the Programme of Action (PoA), the International
 * Tracing Instrument (ITI) and the Arms Trade Treaty (ATT) say where a topic is asked for.
 *
 * @param coordination national coordination bodies (PoA II.4)
 * @param plans national action plans
 * @param targets national targets
 * @param inclusion gender and youth
 * @param laws laws, regulations and administrative procedures (PoA II.2; ATT 5(5), 13(1))
 * @param authorities competent authorities (ATT 5(5))
 * @param controlLists national control lists (ATT 5(2) to 5(4))
 * @param manufacture manufacture (PoA II.2, II.3)
 * @param licensing licences by area (PoA II.2, II.11; ATT 5, 7 to 10)
 * @param prohibitions prohibitions (ATT 6)
 * @param assessment assessment of exports (PoA II.11; ATT 7)
 * @param endUse documents about end use and end users, delivery (PoA II.12; ATT 8(1), 11(2))
 * @param transit transit and trans-shipment (ATT 9)
 * @param brokering brokering (PoA II.14; ATT 10)
 * @param diversion prevention of diversion (ATT 11)
 * @param marking marking (PoA II.7, II.8; ITI 7, 8, 10)
 * @param records record keeping (PoA II.9; ITI 11 to 13; ATT 12)
 * @param stockpiles standards of stockpiles (PoA II.17)
 * @param surplus surplus (PoA II.18, II.19)
 * @param tracing tracing (PoA II.10, III.11; ITI 14 to 24)
 * @param enforcement enforcement (ATT 14, 15(5), 15(6))
 * @param cooperation cooperation, assistance, disputes (PoA III; ITI 26 to 35; ATT 15, 16, 19)
 * @param technologies new technologies in weapons and in their control
 * @param publication what is made public (PoA II.23; ITI 31)
 */
public record Profile(
        List<@Valid CoordinationBody> coordination,
        List<@Valid ActionPlan> plans,
        List<@Valid Target> targets,
        @Valid Inclusion inclusion,
        List<@Valid Law> laws,
        List<@Valid Authority> authorities,
        List<@Valid ControlList> controlLists,
        @Valid Manufacture manufacture,
        @Valid Licences licensing,
        @Valid Prohibitions prohibitions,
        @Valid Assessment assessment,
        @Valid EndUse endUse,
        @Valid Transit transit,
        @Valid Brokering brokering,
        @Valid Diversion diversion,
        @Valid Marking marking,
        @Valid Records records,
        @Valid Stockpiles stockpiles,
        @Valid Surplus surplus,
        @Valid Tracing tracing,
        @Valid Enforcement enforcement,
        @Valid Cooperation cooperation,
        @Valid Technologies technologies,
        @Valid Publication publication) {
    /** Nothing said. */
    public static final Profile NONE = InForce.nothing(Profile.class);

    /** The part that holds on at least one day of a period; of a fact, its last spell. */
    public Profile in(Period period) {
        return InForce.of(this, period);
    }
}
