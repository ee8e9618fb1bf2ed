package org.reportonce.dataset;

import jakarta.validation.Valid;

/**
 * Marking of small arms and light weapons (PoA II.7, II.8; ITI 7, 8, 10, 31).
 *
 * @param manufacture at manufacture (ITI 8(a))
 * @param imports at import (ITI 8(b))
 * @param stateStocks weapons of armed and security forces (ITI 8(d))
 * @param toCivilians when State stocks go to civilians or firms, marks show the country (ITI 8(c))
 * @param againstRemoval makers are encouraged to work against removal of marks (ITI 8(e))
 * @param unmarked measures against unmarked or badly marked weapons (PoA II.8)
 * @param newMaterials rules on marks on polymer frames and modular weapons
 * @param practice national marking practice (ITI 31)
 */
public record Marking(
        @Valid Mark manufacture,
        @Valid Mark imports,
        @Valid Mark stateStocks,
        @Valid Fact toCivilians,
        @Valid Fact againstRemoval,
        @Valid Fact unmarked,
        @Valid Fact newMaterials,
        LocalizedText practice) {
    /** Nothing said. */
    public static final Marking NONE = InForce.nothing(Marking.class);
}
