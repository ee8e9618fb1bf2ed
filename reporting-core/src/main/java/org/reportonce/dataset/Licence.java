package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Licences in one area.
 *
 * @param regulated laws or procedures control it; nothing said: goes by the laws
 * @param required a licence or authorisation is needed
 * @param offence acting without, or against, a licence is a criminal offence
 * @param exemptions some cases are exempt or go through simplified procedures
 * @param ammunitionAndParts controls reach ammunition, parts and components (ATT 3, 4, 5(3))
 * @param procedure who decides and how
 * @param since first day, or null
 * @param until last day, or null
 */
public record Licence(
        @Valid Fact regulated,
        @Valid Fact required,
        @Valid Fact offence,
        @Valid Fact exemptions,
        @Valid Fact ammunitionAndParts,
        LocalizedText procedure,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {
    /** Nothing said. */
    public static final Licence NONE = InForce.nothing(Licence.class);
}
