package org.reportonce.dataset;

/** Type of a small arm or light weapon. */
public enum WeaponType {
    PISTOL,
    REVOLVER,
    RIFLE,
    ASSAULT_RIFLE,
    SHOTGUN,
    SUB_MACHINE_GUN,
    MACHINE_GUN,
    LIGHT_WEAPON,
    CRAFT_MADE,
    CONVERTED,
    OTHER,
    UNKNOWN
}
