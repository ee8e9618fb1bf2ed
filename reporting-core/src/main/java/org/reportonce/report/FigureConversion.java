package org.reportonce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Quantity;
import org.reportonce.instrument.FigureResult;
import org.reportonce.instrument.Share;

/** Turns numbers, figures and shares into answers. */
final class FigureConversion {
    private final Printed printed;
    private final Period period;

    /**
     * @param printed gives the words
     * @param period the years of the report
     */
    FigureConversion(Printed printed, Period period) {
        this.printed = printed;
        this.period = period;
    }

    /** One number. */
    Converted number(Object value) {
        Quantity quantity = quantity(value);
        if (quantity == null) {
            return Converted.misfit(value);
        }
        Answer answer = printed.quantity(quantity, Sources.NONE);
        if (answer instanceof Answer.Withheld) {
            return Converted.WITHHELD;
        }
        return answer instanceof Answer.Given given ? Converted.of(given.value()) : Converted.NOTHING;
    }

    /** A number for each year of the period; of a year without one nothing is said. */
    Converted years(Object value) {
        if (value instanceof FigureResult figure) {
            return years(figure.byYear(), figure.total());
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Converted.misfit(value);
        }
        Map<Integer, Quantity> byYear = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Integer year = year(entry.getKey());
            Quantity quantity = entry.getValue() == null ? null : quantity(entry.getValue());
            if (year == null || quantity == null) {
                return Converted.misfit(entry.getKey() + ": " + entry.getValue());
            }
            byYear.put(year, quantity);
        }
        Quantity total = null;
        for (int year = period.start(); year <= period.year(); year++) {
            Quantity one = byYear.getOrDefault(year, Quantity.NOT_GIVEN);
            total = total == null ? one : total.plus(one);
        }
        return years(byYear, total == null ? Quantity.NOT_GIVEN : total);
    }

    private Converted years(Map<Integer, Quantity> byYear, Quantity total) {
        Map<Integer, Answer> years = new LinkedHashMap<>();
        for (int year = period.start(); year <= period.year(); year++) {
            years.put(year, printed.quantity(byYear.getOrDefault(year, Quantity.NOT_GIVEN), Sources.NONE));
        }
        boolean nothing = years.values().stream().allMatch(Answer.Unanswered.class::isInstance);
        return nothing
                ? Converted.NOTHING
                : Converted.of(new Value.YearCounts(years, printed.quantity(total, Sources.NONE)));
    }

    /** A share. */
    Converted share(Object value) {
        if (value instanceof Share share) {
            BigDecimal percent = BigDecimal.valueOf(share.part())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(share.whole()), 2, RoundingMode.HALF_UP);
            return Converted.of(new Value.Proportion(share.part(), share.whole(), percent));
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("part", "whole"))
                && map.get("part") instanceof Long part
                && map.get("whole") instanceof Long whole) {
            // There is no share of nothing.
            if (whole == 0 && part == 0) {
                return Converted.NOTHING;
            }
            return whole >= 1 && part >= 0 && part <= whole ? share(new Share(part, whole)) : Converted.misfit(value);
        }
        return Converted.misfit(value);
    }

    private static @Nullable Integer year(@Nullable Object key) {
        String text = String.valueOf(key);
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Quantity quantity(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        if (value instanceof FigureResult figure) {
            return figure.total();
        }
        if (value instanceof Long || value instanceof Integer) {
            long number = ((Number) value).longValue();
            return number < 0 ? null : Quantity.exactly(number);
        }
        return value.equals("unknown") ? Quantity.UNKNOWN : value.equals("withheld") ? Quantity.WITHHELD : null;
    }
}
