package org.reportonce.classify;

import java.util.Locale;

/** What can be measured on an item. */
public enum Measure {
    /** Calibre of a weapon, or of the main gun of a vehicle, in millimetres. */
    CALIBRE("calibre", "mm"),
    /** Unladen weight in tonnes. */
    WEIGHT("unladen weight", "t"),
    /** Standard displacement in tonnes. */
    DISPLACEMENT("standard displacement", "t"),
    /** Range of a missile, or of the missiles or torpedoes of a vessel, in kilometres. */
    RANGE("range", "km"),
    /** Seats for infantry besides the crew. */
    INFANTRY("seats for infantry", ""),
    /** Missile launchers built into a vehicle. */
    MISSILES("missile launchers", "");

    private final String title;
    private final String unit;

    Measure(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** What it is called in a sentence. */
    public String title() {
        return title;
    }

    /** Unit in which it is told; empty for a number. */
    public String unit() {
        return unit;
    }

    static Measure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
