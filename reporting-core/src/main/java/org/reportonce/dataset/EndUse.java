package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Documents about end use and end users, and proof of delivery (PoA II.12, II.13; ATT 8(1), 8(3), 11(2)).
 *
 * @param certificate an end-user certificate is asked for before an export is authorised
 * @param elements what it must hold
 * @param otherElement its other element
 * @param otherDocuments other end-user documents
 * @param verified certificates and documents are verified or authenticated
 * @param againstForgery measures against forgery and misuse
 * @param deliveryVerification a delivery verification certificate is demanded
 * @param deliveryVerified those certificates are verified
 * @param physicalCheck as importer, the State allows the exporting State a physical check
 * @param reexport re-export is restricted, or the original exporter is told (PoA II.13)
 * @param importerInformation as importer, the State gives information to the exporting State on request (ATT 8(1))
 * @param importerDocuments that includes end-use or end-user documents (ATT 8(1))
 * @param asksExporter as importer, the State asks about pending or actual authorizations (ATT 8(3))
 * @param controlDocuments control documents that are required
 */
public record EndUse(
        @Valid Fact certificate,
        List<EndUseElement> elements,
        LocalizedText otherElement,
        LocalizedText otherDocuments,
        @Valid Fact verified,
        @Valid Fact againstForgery,
        @Valid Fact deliveryVerification,
        @Valid Fact deliveryVerified,
        @Valid Fact physicalCheck,
        @Valid Fact reexport,
        @Valid Fact importerInformation,
        @Valid Fact importerDocuments,
        @Valid Fact asksExporter,
        List<LocalizedText> controlDocuments) {
    /** Nothing said. */
    public static final EndUse NONE = InForce.nothing(EndUse.class);
}
