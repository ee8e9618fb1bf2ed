package org.reportonce.read;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as officers and spreadsheets write it. Thousands may be grouped by apostrophe or blank, in exact threes, and then comma
 * or point is the decimal mark. Comma and point themselves are told apart when both occur, or one occurs more than once; a lone
 * one before exactly three digits has two readings. Digits of any script count.
 *
 * @param kind what was found
 * @param value the number; null unless the kind is {@code NUMBER}
 * @param readings both readings of an ambiguous number, joined by a comma and a blank
 */
record WrittenNumber(Kind kind, @Nullable BigDecimal value, String readings) {
    enum Kind {
        NUMBER,
        /** {@code 1,234}: one thousand or one and a bit. */
        AMBIGUOUS,
        /** {@code 1.2E+06}: a spreadsheet has rounded it. */
        EXPONENT,
        /** More digits than any quantity or value has. */
        TOO_LONG,
        NOT_A_NUMBER
    }

    private static final WrittenNumber NONE = new WrittenNumber(Kind.NOT_A_NUMBER, null, "");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("([-+]?)([0-9]+)");
    private static final Pattern GROUPED =
            Pattern.compile("([-+]?)([0-9]{1,3}(?:'[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,d]([0-9]+))?");
    private static final Pattern BOTH =
            Pattern.compile("([-+]?)([0-9]{1,3}(?:,[0-9]{3})+(?=\\.)|[0-9]{1,3}(?:\\.[0-9]{3})+(?=,))[.,]([0-9]+)");
    private static final Pattern REPEATED =
            Pattern.compile("([-+]?)([0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]{1,3}(?:\\.[0-9]{3}){2,})");
    private static final Pattern LONE_THOUSANDS = Pattern.compile("([-+]?)([1-9][0-9]{0,2})[.,]([0-9]{3})");
    private static final Pattern DECIMAL = Pattern.compile("([-+]?)([0-9]+)[.,d]([0-9]+)");
    private static final int LONGEST = 30;

    /** Reads a text without blanks around it. */
    static WrittenNumber read(String text) {
        if (simple(text)) {
            return new WrittenNumber(Kind.NUMBER, new BigDecimal(text), "");
        }
        String plain = plainCharacters(text);
        if (EXPONENT.matcher(plain).matches()) {
            return new WrittenNumber(Kind.EXPONENT, null, "");
        }
        Matcher lone = LONE_THOUSANDS.matcher(plain);
        if (lone.matches()) {
            String readings = lone.group(1) + lone.group(2) + lone.group(3) + ", " + lone.group(1) + lone.group(2) + "."
                    + lone.group(3);
            return new WrittenNumber(Kind.AMBIGUOUS, null, readings);
        }
        for (Pattern pattern : new Pattern[] {PLAIN, GROUPED, BOTH, REPEATED, DECIMAL}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                String whole = matcher.group(2).replaceAll("[^0-9]", "");
                String fraction = matcher.groupCount() < 3 ? null : matcher.group(3);
                return number(matcher.group(1), whole, fraction);
            }
        }
        return NONE;
    }

    /** Digits, perhaps a point and one, two or more than three digits: by far the most frequent form, so told without patterns. */
    private static boolean simple(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int fraction = point < 0 ? 0 : text.length() - 1 - point;
        return !text.isEmpty() && text.length() <= LONGEST && (point < 0 || (fraction > 0 && fraction != 3));
    }

    private static WrittenNumber number(String sign, String whole, @Nullable String fraction) {
        if (whole.length() + (fraction == null ? 0 : fraction.length()) > LONGEST) {
            return new WrittenNumber(Kind.TOO_LONG, null, "");
        }
        String text = (sign.equals("-") ? "-" : "") + whole + (fraction == null ? "" : "." + fraction);
        return new WrittenNumber(Kind.NUMBER, new BigDecimal(text), "");
    }

    /** ASCII digits, {@code '} for every apostrophe, blank for every blank, {@code d} for a sign that is only ever a decimal mark. */
    private static String plainCharacters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(plainCharacter(c)));
        return plain.toString();
    }

    private static int plainCharacter(int c) {
        if (c < 0x80) {
            return c == 'd' ? '?' : c;
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case 0x2019, 0x02BC, 0x066C -> '\'';
            case 0x00A0, 0x202F, 0x2009, 0x2007 -> ' ';
            case 0x2212, 0x2010, 0x2011 -> '-';
            case 0x066B -> 'd';
            default -> c;
        };
    }
}
