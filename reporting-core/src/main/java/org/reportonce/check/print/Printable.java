package org.reportonce.check.print;

/** Values of the user's files without control characters: XML cannot hold them, and a terminal would obey them. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text with each control character, lone surrogate and non-character replaced; tabs and line ends stay. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean allowed(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
