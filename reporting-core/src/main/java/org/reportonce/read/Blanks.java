package org.reportonce.read;

/** Blanks as spreadsheets and web pages put them into cells: the common one, those that do not break, and those without width. */
public final class Blanks {
    private Blanks() {}

    /** True for any of them, and for the ends of lines. */
    public static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** The text without blanks before and after it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (from < to && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text in one line, with one common blank wherever there are blanks. */
    public static String single(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (char c : strip(text).toCharArray()) {
            if (!blank(c)) {
                line.append(c);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
