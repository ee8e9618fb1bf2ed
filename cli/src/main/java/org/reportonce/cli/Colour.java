package org.reportonce.cli;

/** When text is coloured. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** True when text on this terminal is to be coloured. */
    boolean on(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.wantsColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
