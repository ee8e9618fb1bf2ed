package org.reportonce.dataset;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national action plan on small arms and light weapons (outcome of the third PoA review conference, II.A.5).
 *
 * @param exists yes, no or developing
 * @param title title
 * @param adopted day of adoption, or null
 * @param period years it covers
 * @param evaluation state of its evaluation
 * @param link where it is published
 * @param since first day, or null
 * @param until last day, or null
 */
public record ActionPlan(
        @Nullable Say exists,
        LocalizedText title,
        @Nullable LocalDate adopted,
        LocalizedText period,
        LocalizedText evaluation,

        @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
        String link,

        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {}
