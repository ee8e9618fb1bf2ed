package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * New technologies in weapons and in their control (later PoA meetings and review conferences).
 *
 * @param polymer rule on durable marks on polymer frames
 * @param modular rule on which part of a modular weapon is marked, and on records of the others
 * @param additive 3D-printed weapons and their files are covered by law
 * @param craft craft production is licensed
 * @param conversion conversion of blank-firing weapons is an offence
 * @param opportunities new tools of control are used: microstamping, radio tags, laser marking, digital registers
 * @param needs needs
 */
public record Technologies(
        @Valid Fact polymer,
        @Valid Fact modular,
        @Valid Fact additive,
        @Valid Fact craft,
        @Valid Fact conversion,
        @Valid Fact opportunities,
        LocalizedText needs) {
    /** Nothing said. */
    public static final Technologies NONE = InForce.nothing(Technologies.class);
}
