package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Quantity;
import org.reportonce.instrument.FigureResult;
import org.reportonce.instrument.Share;

/** Turns numbers, figures and shares into answers: those counted by the program, and those the user wrote. */
final class FigureConversion {
    private static final String NIL = "nil";

    private final Printed printed;
    private final Period period;
    private final Figures figures;

    /**
     * @param printed gives the words
     * @param period the years of the report
     * @param figures the figures that values may come from
     */
    FigureConversion(Printed printed, Period period, Figures figures) {
        this.printed = printed;
        this.period = period;
        this.figures = figures;
    }

    /** One number. */
    Converted number(Object value) {
        FigureFiller figure = figures.behind(value);
        if (figure != null) {
            return converted(figure.total(printed));
        }
        Quantity quantity = quantity(value);
        return quantity == null ? Converted.misfit(value) : converted(printed.quantity(quantity, Sources.NONE));
    }

    private static Converted converted(Answer answer) {
        if (answer instanceof Answer.Nil) {
            return Converted.NIL;
        }
        if (answer instanceof Answer.Withheld) {
            return Converted.WITHHELD;
        }
        return answer instanceof Answer.Given given ? Converted.of(given.value(), given.sources()) : Converted.NOTHING;
    }

    /** A number for each year of the period; of a year without one nothing is said. */
    Converted years(Object value) {
        FigureFiller figure = figures.behind(value);
        if (figure != null && value instanceof FigureResult) {
            Map<Integer, Answer> years = new LinkedHashMap<>();
            for (int year = period.start(); year <= period.year(); year++) {
                years.put(year, figure.answer(year, printed));
            }
            return years(years, figure.total(printed), figure.sources());
        }
        return value instanceof Map<?, ?> map ? written(map) : Converted.misfit(value);
    }

    /** {@code {2024: 5, 2025: nil}}; a year left out is not answered, one outside the period does not fit. */
    private Converted written(Map<?, ?> map) {
        Map<Integer, Quantity> byYear = new LinkedHashMap<>();
        Map<Integer, Answer> years = new LinkedHashMap<>();
        for (int year = period.start(); year <= period.year(); year++) {
            years.put(year, new Answer.Unanswered());
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Integer year = year(entry.getKey());
            Object given = entry.getValue();
            boolean nil = NIL.equals(given);
            Quantity quantity = given == null ? null : nil ? Quantity.exactly(0) : quantity(given);
            if (year == null || quantity == null || !years.containsKey(year)) {
                return Converted.misfit(entry.getKey() + ": " + given);
            }
            byYear.put(year, quantity);
            years.put(year, nil ? new Answer.Nil() : printed.quantity(quantity, Sources.NONE));
        }
        Quantity total = null;
        for (int year : years.keySet()) {
            Quantity one = byYear.getOrDefault(year, Quantity.NOT_GIVEN);
            total = total == null ? one : Tally.sum(total, one);
        }
        boolean nil = years.values().stream().allMatch(Answer.Nil.class::isInstance);
        return years(
                years, nil || total == null ? new Answer.Nil() : printed.quantity(total, Sources.NONE), Sources.NONE);
    }

    private static Converted years(Map<Integer, Answer> years, Answer total, Sources sources) {
        return years.values().stream().allMatch(Answer.Unanswered.class::isInstance)
                ? Converted.NOTHING
                : Converted.of(new Value.YearCounts(years, total), sources);
    }

    /** A share: of two figures, or with the two counts that the user wrote. */
    Converted share(Object value) {
        if (value instanceof Share share) {
            return Converted.of(Percentage.of(share.part(), share.whole()), figures.sources(value));
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().equals(Set.of("part", "whole"))
                && map.get("part") instanceof Long part
                && map.get("whole") instanceof Long whole) {
            // There is no share of nothing.
            if (whole == 0 && part == 0) {
                return Converted.NOTHING;
            }
            return whole >= 1 && part >= 0 && part <= whole
                    ? Converted.of(Percentage.of(part, whole))
                    : Converted.misfit(value);
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
