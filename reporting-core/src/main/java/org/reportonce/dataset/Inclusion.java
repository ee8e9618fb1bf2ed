package org.reportonce.dataset;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Gender and youth in arms control (PoA biennial meeting 2016, paragraphs 59 and 60; later review conferences).
 *
 * @param targetsSet whether national targets have been set; null to go by {@code targets}
 * @param gender gender considerations are built into policy, planning and implementation
 * @param sexDisaggregatedData data on illicit arms are gathered by sex
 * @param exchange experience with gender-responsive programmes is shared
 * @param youth young people take part
 */
public record Inclusion(
        @Nullable Say targetsSet,
        @Valid Fact gender,
        @Valid Fact sexDisaggregatedData,
        @Valid Fact exchange,
        @Valid Fact youth) {
    /** Nothing said. */
    public static final Inclusion NONE = InForce.nothing(Inclusion.class);
}
