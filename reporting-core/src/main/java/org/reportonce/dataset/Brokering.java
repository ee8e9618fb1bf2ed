package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Brokering (PoA II.14; ATT Article 10; A/62/163).
 *
 * @param regulated laws or procedures control brokering; nothing said: goes by the laws
 * @param prohibited brokering is forbidden altogether
 * @param partOfExportControl they are part of the export control system
 * @param register brokers must register
 * @param licence each transaction needs a licence or authorisation
 * @param caseByCase decisions are made case by case
 * @param exceptions there are exceptions or simplified procedures
 * @param criteria criteria for licences
 * @param documentsChecked documents of brokers are authenticated
 * @param offence brokering without a licence is a criminal offence
 * @param sharing information on barred brokers is shared with other States
 * @param associated activities closely linked to brokering are regulated
 * @param activities which
 * @param otherActivity the other activity
 * @param penalties penalties
 * @param definition definition of brokering, reach to nationals abroad
 * @param contact the PoA point of contact also serves for information on brokering
 */
public record Brokering(
        @Valid Fact regulated,
        @Valid Fact prohibited,
        @Valid Fact partOfExportControl,
        @Valid Fact register,
        @Valid Fact licence,
        @Valid Fact caseByCase,
        @Valid Fact exceptions,
        LocalizedText criteria,
        @Valid Fact documentsChecked,
        @Valid Fact offence,
        @Valid Fact sharing,
        @Valid Fact associated,
        List<BrokeringActivity> activities,
        LocalizedText otherActivity,
        LocalizedText penalties,
        LocalizedText definition,
        @Valid Fact contact) {
    /** Nothing said. */
    public static final Brokering NONE = InForce.nothing(Brokering.class);
}
