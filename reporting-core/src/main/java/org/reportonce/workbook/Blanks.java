package org.reportonce.workbook;

import java.util.regex.Pattern;

/** Blanks as spreadsheets and web pages put them into cells: the common one, those that do not break, and those without width. */
final class Blanks {
    private static final Pattern SEVERAL =
            Pattern.compile("[\\p{javaWhitespace}\\p{javaSpaceChar}\\u200B\\u2060\\uFEFF]+");

    private Blanks() {}

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** The text without blanks before and after it. */
    static String strip(String text) {
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

    /** The text with one common blank wherever there are blanks. */
    static String single(String text) {
        return SEVERAL.matcher(strip(text)).replaceAll(" ");
    }
}
