package org.reportonce.dataset;

/** How weapons are destroyed (S/2000/1092; PoA report, destruction techniques). */
public enum DestructionMethod {
    BURNING_OR_MELTING,
    OPEN_PIT_DETONATION,
    CUTTING_OR_SHREDDING,
    BENDING_OR_CRUSHING,
    DUMPING_AT_SEA,
    BURIAL,
    OTHER
}
