package org.reportonce.exchange.file;

/** Blanks of all kinds, those that spreadsheets and web pages leave behind among them. */
public final class Blanks {
    private Blanks() {}

    /** The text without blanks at its ends. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text in one line, with single blanks. */
    public static String single(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return trimmed(line.toString());
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
