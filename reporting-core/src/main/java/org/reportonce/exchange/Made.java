package org.reportonce.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What became of a cell: a text, or a fault.
 *
 * @param text the text; empty with a fault
 * @param fault why there is none; null when there is
 */
record Made(String text, @Nullable Fault fault) {
    static final Made EMPTY = new Made("", null);

    static Made of(String text) {
        return new Made(text, null);
    }

    static Made wrong(String code, String... arguments) {
        return new Made("", Fault.of(code, arguments));
    }
}
