package org.reportonce.dataset;

/** Part of a weapon that carries a mark (ITI paragraph 10). */
public enum WeaponPart {
    FRAME_OR_RECEIVER,
    BARREL,
    SLIDE,
    CYLINDER,
    BOLT_OR_BREECH,
    OTHER
}
