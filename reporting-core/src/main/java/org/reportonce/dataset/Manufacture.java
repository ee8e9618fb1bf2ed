package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * Manufacture of small arms and light weapons (PoA II.2, II.3).
 *
 * @param takesPlace they are made in the country
 * @param regulated laws or procedures control manufacture; nothing said: goes by the laws
 * @param licensed a licence is needed
 * @param offence unlawful manufacture is a criminal offence
 * @param newTechnologies rules on polymer, modular, 3D-printed, craft-made or converted weapons
 */
public record Manufacture(
        @Valid Fact takesPlace,
        @Valid Fact regulated,
        @Valid Fact licensed,
        @Valid Fact offence,
        @Valid Fact newTechnologies) {
    /** Nothing said. */
    public static final Manufacture NONE = InForce.nothing(Manufacture.class);
}
