package org.reportonce.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.dataset.Quantity;

/** Cells that hold a number of items or an amount of money. */
final class NumberCells {
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("([-+]?\\d[\\d.,'\\u2019\\s]*)\\s*([^\\d\\s].*)");
    private static final Pattern ROUGHLY =
            Pattern.compile("(?:about|approx\\.?|approximately|around|circa|ca\\.?|c\\.|~|≈|±)\\s*(\\d.*)");
    private static final Pattern MORE = Pattern.compile("(?:>|more than|over|above)\\s*(\\d.*)");
    private static final Pattern LEAST =
            Pattern.compile("(?:>=|≥|at least|min\\.?|minimum)\\s*(\\d.*)|(\\d[\\d ]*)\\+");
    private static final Pattern SCALED = Pattern.compile(
            "([-+]?\\d[\\d.,'\\s]*)\\s*(k|thousand|thsd\\.?|tsd\\.?|m|mn|mio\\.?|mill?\\.?|million|millions|bn|billion)");
    private static final Pattern CURRENCY =
            Pattern.compile("(?:\\p{Sc}|[A-Za-z]{3}\\s)\\s*(\\S.*)|([^\\p{L}\\p{Sc}]+)(?:\\p{Sc}|\\s?[A-Za-z]{3})");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    private NumberCells() {}

    /** A number of items, or {@code unknown}, or {@code withheld}. */
    static Cell quantity(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("unknown")) {
            return Cell.of(Quantity.UNKNOWN);
        }
        if (lower.equals("withheld")) {
            return Cell.of(Quantity.WITHHELD);
        }
        WrittenNumber number = WrittenNumber.read(text);
        BigDecimal value = number.value();
        if (value == null) {
            return noQuantity(text, lower, number);
        }
        if (value.signum() < 0) {
            return wrongQuantity("quantity-negative", text);
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return wrongQuantity("quantity-not-whole", text);
        }
        if (value.compareTo(LARGEST) > 0) {
            return wrongQuantity("number-too-large", text);
        }
        return Cell.of(Quantity.exactly(value.longValueExact()));
    }

    /** A count that may be left out: a whole number, without words for what is not known. */
    static Cell count(String text) {
        WrittenNumber number = WrittenNumber.read(text);
        BigDecimal value = number.value();
        if (value == null) {
            return general(null, text, number).orElseGet(() -> wrongCount(text));
        }
        if (value.compareTo(LARGEST) > 0) {
            return Cell.wrong(null, "number-too-large", Map.of("value", Column.shown(text)));
        }
        boolean whole = value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
        return whole ? Cell.of(value.longValueExact()) : wrongCount(text);
    }

    private static Cell wrongCount(String text) {
        return Cell.wrong(null, "count-unreadable", Map.of("value", Column.shown(text)));
    }

    private static Cell noQuantity(String text, String lower, WrittenNumber number) {
        Optional<Cell> general = general(Quantity.NOT_GIVEN, text, number);
        if (general.isPresent()) {
            return general.get();
        }
        Optional<Cell> qualified = qualified(lower, text, ROUGHLY, "about")
                .or(() -> qualified(lower, text, LEAST, "at-least"))
                .or(() -> qualified(lower, text, MORE, "more-than"));
        if (qualified.isPresent()) {
            return qualified.get();
        }
        Matcher begins = BEGINS_WITH_NUMBER.matcher(text);
        if (begins.matches() && Character.isLetter(begins.group(2).codePointAt(0))) {
            Map<String, String> arguments = Map.of(
                    "value",
                    Column.shown(text),
                    "number",
                    begins.group(1).strip(),
                    "text",
                    Column.shown(begins.group(2)));
            return Cell.wrong(Quantity.NOT_GIVEN, "quantity-with-text", arguments);
        }
        return wrongQuantity("quantity-unreadable", text);
    }

    private static Optional<Cell> qualified(String lower, String text, Pattern pattern, String qualifier) {
        Matcher matcher = pattern.matcher(lower);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null && matcher.groupCount() > 1 ? matcher.group(2) : matcher.group(1);
        Map<String, String> arguments =
                Map.of("value", Column.shown(text), "number", Column.shown(number.strip()), "qualifier", qualifier);
        return Optional.of(Cell.wrong(Quantity.NOT_GIVEN, "quantity-qualifier-inside", arguments));
    }

    private static Cell wrongQuantity(String code, String text) {
        return Cell.wrong(Quantity.NOT_GIVEN, code, Map.of("value", Column.shown(text)));
    }

    /** An amount of money in whole currency units, decimals allowed. */
    static Cell amount(String text) {
        WrittenNumber number = WrittenNumber.read(text);
        BigDecimal value = number.value();
        if (value != null) {
            if (value.signum() < 0) {
                return wrongAmount("value-negative", text);
            }
            return value.compareTo(LARGEST) > 0 ? wrongAmount("number-too-large", text) : Cell.of(value);
        }
        Optional<Cell> general = general(null, text, number);
        if (general.isPresent()) {
            return general.get();
        }
        if (SCALED.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return wrongAmount("value-scaled", text);
        }
        return wrongAmount(CURRENCY.matcher(text).matches() ? "value-with-currency" : "value-unreadable", text);
    }

    private static Cell wrongAmount(String code, String text) {
        return Cell.wrong(null, code, Map.of("value", Column.shown(text)));
    }

    private static Optional<Cell> general(
            @org.jspecify.annotations.Nullable Object standIn, String text, WrittenNumber number) {
        String shown = Column.shown(text);
        return switch (number.kind()) {
            case AMBIGUOUS -> {
                String[] readings = number.readings().split(", ", -1);
                yield Optional.of(Cell.wrong(
                        standIn,
                        "number-ambiguous",
                        Map.of("value", shown, "whole", readings[0], "decimal", readings[1])));
            }
            case EXPONENT -> Optional.of(Cell.wrong(standIn, "number-exponent", Map.of("value", shown)));
            case TOO_LONG -> Optional.of(Cell.wrong(standIn, "number-too-large", Map.of("value", shown)));
            case NUMBER, NOT_A_NUMBER -> Optional.empty();
        };
    }
}
