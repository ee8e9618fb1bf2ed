package org.reportonce.write.internal;

/** Text from the user's files, made fit for files that others open. */
public final class SafeText {
    private static final char VISIBLE_REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /**
     * The text with every character that XML 1.0 forbids (control characters, halves of surrogate pairs, U+FFFE, U+FFFF) shown
     * as U+FFFD. Line ends become a single line feed.
     */
    public static String printable(String text) {
        int length = text.length();
        int n = 0;
        while (n < length && plain(text.charAt(n))) {
            n++;
        }
        return n == length ? text : replaced(text, n);
    }

    private static boolean plain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
    }

    private static String replaced(String text, int start) {
        StringBuilder safe = new StringBuilder(text.length()).append(text, 0, start);
        for (int n = start; n < text.length(); ) {
            int point = text.codePointAt(n);
            n += Character.charCount(point);
            if (point == '\r') {
                if (n == text.length() || text.charAt(n) != '\n') {
                    safe.append('\n');
                }
            } else if (allowed(point)) {
                safe.appendCodePoint(point);
            } else {
                safe.append(VISIBLE_REPLACEMENT);
            }
        }
        return safe.toString();
    }

    // https://www.w3.org/TR/xml/#charsets, less the C1 controls that it discourages
    private static boolean allowed(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= ' ' && point < 0x7F)
                || (point >= 0xA0 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= 0x10000;
    }

    /** True when a spreadsheet program would take the text for a formula if it stood in a plain text file. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    /** True when the first letter of the text is written from right to left. */
    public static boolean rightToLeft(String text) {
        for (int n = 0; n < text.length(); n++) {
            byte direction = Character.getDirectionality(text.charAt(n));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
