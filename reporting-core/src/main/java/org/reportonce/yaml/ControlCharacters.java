package org.reportonce.yaml;

import java.util.Locale;
import java.util.Optional;

/** Characters that have no place in a text: no form, no document format can show them. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** The first one, written as {@code U+0000}; tab and line breaks are allowed. */
    public static Optional<String> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            boolean control =
                    c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\u007F' && c <= '\u009F' && c != '\u0085';
            if (control || c == '\uFFFE' || c == '\uFFFF' || loneSurrogate(text, i)) {
                return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
        return Optional.empty();
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
