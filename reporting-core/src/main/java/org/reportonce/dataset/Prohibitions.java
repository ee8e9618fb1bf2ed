package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Prohibited transfers (ATT Article 6; PoA II.15).
 *
 * @param chapterVII transfers against measures of the Security Council, arms embargoes above all, are refused (6(1); PoA II.15)
 * @param obligations transfers against international obligations are refused (6(2))
 * @param agreements agreements held relevant to 6(2)
 * @param atrocities transfers are refused when use in atrocity crimes is known (6(3))
 * @param humanitarianAgreements agreements held relevant to 6(3)
 * @param allTransfers the prohibitions cover all kinds of transfers, ammunition, parts and components
 */
public record Prohibitions(
        @Valid Fact chapterVII,
        @Valid Fact obligations,
        List<LocalizedText> agreements,
        @Valid Fact atrocities,
        List<LocalizedText> humanitarianAgreements,
        @Valid Fact allTransfers) {
    /** Nothing said. */
    public static final Prohibitions NONE = InForce.nothing(Prohibitions.class);
}
