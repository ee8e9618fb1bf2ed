package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Assessment of exports (ATT Article 7; PoA II.11).
 *
 * @param controlSystem there is a national control system (5(2))
 * @param evenHanded the treaty is applied consistently, objectively and without discrimination (5(1))
 * @param riskAssessment risks are assessed before authorization (7(1))
 * @param peaceAndSecurity criterion (a)
 * @param humanitarianLaw criterion (b)(i)
 * @param humanRights criterion (b)(ii)
 * @param terrorism criterion (b)(iii)
 * @param organisedCrime criterion (b)(iv)
 * @param instruments instruments on terrorism and organised crime held relevant
 * @param genderBasedViolence gender-based violence is taken into account (7(4))
 * @param mitigation mitigating measures are considered (7(2))
 * @param refusal refusal on overriding risk (7(3))
 * @param ammunitionAndParts ammunition, parts and components are assessed (3, 4)
 * @param beforeExport authorizations are detailed and issued before the export (7(5))
 * @param informationOnRequest information on an authorization is given on request (7(6))
 * @param reassessment authorizations are reassessed on new information (7(7))
 * @param participants ministries and agencies that take part
 * @param criteria how applications are assessed, risk of diversion included (PoA II.11)
 * @param furtherControls re-export, temporary export and intangible transfer are controlled
 */
public record Assessment(
        @Valid Fact controlSystem,
        @Valid Fact evenHanded,
        @Valid Fact riskAssessment,
        @Valid Fact peaceAndSecurity,
        @Valid Fact humanitarianLaw,
        @Valid Fact humanRights,
        @Valid Fact terrorism,
        @Valid Fact organisedCrime,
        List<LocalizedText> instruments,
        @Valid Fact genderBasedViolence,
        @Valid Fact mitigation,
        @Valid Fact refusal,
        @Valid Fact ammunitionAndParts,
        @Valid Fact beforeExport,
        @Valid Fact informationOnRequest,
        @Valid Fact reassessment,
        List<LocalizedText> participants,
        LocalizedText criteria,
        @Valid Fact furtherControls) {
    /** Nothing said. */
    public static final Assessment NONE = InForce.nothing(Assessment.class);
}
