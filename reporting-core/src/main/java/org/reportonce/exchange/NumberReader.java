package org.reportonce.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.Mapping.NumberRule;
import org.reportonce.exchange.file.CellKind;

/** Numbers as a mapping says they are written. What is written otherwise is refused, since it may mean something else. */
final class NumberReader {
    private static final int MOST_DIGITS = 30;

    private final char decimal;
    private final String group;
    private final BigDecimal factor;

    NumberReader(NumberRule rule) {
        decimal = rule.decimal().isEmpty() ? '.' : rule.decimal().charAt(0);
        group = plain(rule.group());
        factor = rule.factor() == null ? BigDecimal.ONE : rule.factor();
    }

    Made of(String text, CellKind kind) {
        BigDecimal number = kind == CellKind.NUMBER || kind == CellKind.POWER ? typed(text) : written(plain(text));
        if (number == null) {
            return Made.wrong("import-number", "value", Fault.shown(text), "expected", expected());
        }
        if (number.signum() < 0) {
            return Made.wrong("import-number-negative", "value", Fault.shown(text));
        }
        return Made.of(text(number.multiply(factor)));
    }

    private static @Nullable BigDecimal typed(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Plain digits with a point. A fraction of exactly three digits gets a fourth: three may be taken for thousands. */
    static String text(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return (plain.scale() == 3 ? plain.setScale(4) : plain).toPlainString();
    }

    private @Nullable BigDecimal written(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf(decimal);
        String whole = text.substring(start, point < 0 ? text.length() : Math.max(start, point));
        String fraction = point < 0 ? "" : text.substring(point + 1);
        String digits = digits(whole);
        boolean right = digits != null
                && (point < 0 || (!fraction.isEmpty() && ascii(fraction)))
                && digits.length() + fraction.length() <= MOST_DIGITS;
        if (!right) {
            return null;
        }
        String sign = start == 1 && text.charAt(0) == '-' ? "-" : "";
        return new BigDecimal(sign + digits + (fraction.isEmpty() ? "" : '.' + fraction));
    }

    /** The digits of a whole number, whose groups must be threes parted by one and the same mark. */
    private @Nullable String digits(String whole) {
        char mark = 0;
        int sinceMark = 0;
        StringBuilder digits = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                sinceMark++;
            } else {
                boolean first = mark == 0 && sinceMark >= 1 && sinceMark <= 3;
                boolean next = mark == c && sinceMark == 3;
                if (group.indexOf(c) < 0 || !(first || next)) {
                    return null;
                }
                mark = c;
                sinceMark = 0;
            }
        }
        return digits.isEmpty() || (mark != 0 && sinceMark != 3) ? null : digits.toString();
    }

    private static boolean ascii(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Digits of all scripts as ours, one kind of apostrophe, one kind of blank. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == 0x2019 || c == 0x02BC || c == 0x00B4 || c == '`') {
                plain.append('\'');
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c == 0x2212) {
                plain.append('-');
            } else if (c >= 0x80 && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private String expected() {
        StringBuilder words = new StringBuilder("digits");
        if (!group.isEmpty()) {
            words.append(", perhaps grouped in threes by ");
            words.append(group.replace(" ", "␣")
                    .chars()
                    .mapToObj(c -> "\"" + (char) c + '"')
                    .collect(java.util.stream.Collectors.joining(" or ")));
        }
        return words.append(", decimals after \"").append(decimal).append('"').toString();
    }
}
