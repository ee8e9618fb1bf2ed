package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Tracing (PoA II.10, III.10, III.11; ITI 14 to 25, 33 to 35).
 *
 * @param procedures there are procedures
 * @param requestsEver an international request was ever issued
 * @param agencyOut agency that sends requests
 * @param request content of a request
 * @param otherContent its other content
 * @param confidentiality restrictions of use and confidentiality are respected (ITI 15)
 * @param agencyIn agency that answers requests
 * @param interpol cooperation with INTERPOL
 * @param interpolUses what it serves
 * @param technology help to study technology of tracing and detection was considered (ITI 28)
 */
public record Tracing(
        @Valid Fact procedures,
        @Valid Fact requestsEver,
        LocalizedText agencyOut,
        List<TracingRequestElement> request,
        LocalizedText otherContent,
        @Valid Fact confidentiality,
        LocalizedText agencyIn,
        @Valid Fact interpol,
        List<InterpolUse> interpolUses,
        @Valid Fact technology) {
    /** Nothing said. */
    public static final Tracing NONE = InForce.nothing(Tracing.class);
}
