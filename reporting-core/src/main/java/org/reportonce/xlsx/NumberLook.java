package org.reportonce.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a number is shown.
 *
 * @param date true when it stands for a moment
 * @param day true when such a moment is shown with its day, not only with month and year
 * @param time true when of such a moment only the hours, minutes or seconds are shown, which may be a span
 * @param power true when it is shown as a power of ten
 * @param decimals decimals that are shown; 0 when the format does not say
 * @param digits digits that are shown at least, with zeros in front, such as 4 for a code shown as {@code 0930}; 0 when the format
 *     does not say
 */
public record NumberLook(boolean date, boolean day, boolean time, boolean power, int decimals, int digits) {
    /** As it is. */
    public static final NumberLook GENERAL = new NumberLook(false, true, false, false, 0, 0);

    private static final NumberLook DATE = new NumberLook(true, true, false, false, 0, 0);
    private static final NumberLook MONTH = new NumberLook(true, false, false, false, 0, 0);
    private static final NumberLook TIME = new NumberLook(true, true, true, false, 0, 0);
    private static final NumberLook TWO_DECIMALS = new NumberLook(false, true, false, false, 2, 0);
    private static final NumberLook POWER = new NumberLook(false, true, false, true, 2, 0);

    /** Digits that a spreadsheet program keeps of a number. */
    private static final int MOST_ZEROS = 15;

    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    /** The look of one of the formats that every file has (ECMA-376, part 1, 18.8.30). */
    static NumberLook builtIn(int id) {
        return switch (id) {
            case 2, 4, 7, 8, 10, 39, 40, 44 -> TWO_DECIMALS;
            case 17 -> MONTH;
            case 14, 15, 16, 22 -> DATE;
            case 18, 19, 20, 21, 45, 46, 47 -> TIME;
            case 11, 48 -> POWER;
            default -> (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DATE : GENERAL;
        };
    }

    /** The look that a format code describes. */
    static NumberLook of(String code) {
        String plain = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        String positive = plain.contains(";") ? plain.substring(0, plain.indexOf(';')) : plain;
        if (positive.contains("general") || positive.contains("@")) {
            return GENERAL;
        }
        if (positive.matches(".*[dmyhs].*")) {
            boolean month = positive.matches(".*[ym].*") && !positive.matches(".*[dhs].*");
            return month ? MONTH : positive.matches(".*[yd].*") ? DATE : TIME;
        }
        int point = positive.indexOf('.');
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < positive.length() && "0#?".indexOf(positive.charAt(i)) >= 0; i++) {
            decimals += positive.charAt(i) == '0' ? 1 : 0;
        }
        return new NumberLook(false, true, false, positive.matches(".*e[+-].*"), decimals, zeros(code));
    }

    /** A whole number with the zeros in front that are shown; any other text as it is. */
    public String filled(String number) {
        boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole && number.length() < digits ? "0".repeat(digits - number.length()) + number : number;
    }

    /** Zeros alone, more than one: the format of codes. */
    private static int zeros(String code) {
        String positive = code.contains(";") ? code.substring(0, code.indexOf(';')) : code;
        return positive.length() <= MOST_ZEROS && positive.matches("00+") ? positive.length() : 0;
    }
}
