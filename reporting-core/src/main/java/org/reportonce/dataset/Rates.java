package org.reportonce.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What currencies were worth in one year, as {@code rates} in {@code dataset.yaml} says. */
public final class Rates {
    /** Quotients keep 34 digits, so that rounding to whole units at the end is that of the exact quotient. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final List<Rate> rates;
    private final List<Rate> ofOtherYears;

    private Rates(List<Rate> rates, List<Rate> ofOtherYears) {
        this.rates = rates;
        this.ofOtherYears = ofOtherYears;
    }

    /** The rates of the year of the facts. */
    public static Rates of(YearFacts facts) {
        Map<Boolean, List<Rate>> parts = facts.rates().stream()
                .collect(Collectors.partitioningBy(rate -> rate.year() == null || rate.year() == facts.year()));
        return new Rates(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    /** Other years for which a rate between the two is stated, in order. */
    public List<Long> otherYears(String from, String to) {
        return ofOtherYears.stream()
                .filter(rate -> (rate.currency().equals(from) && rate.per().equals(to))
                        || (rate.currency().equals(to) && rate.per().equals(from)))
                .map(Rate::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The rate from one currency to another. One stated the other way round is turned.
     *
     * @param from ISO 4217 code of the amounts
     * @param to ISO 4217 code of the result
     * @return empty when none is stated, or several that differ
     */
    public Optional<Conversion> conversion(String from, String to) {
        List<Conversion> stated = stated(from, to);
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    /** True when rates are stated that differ. */
    public boolean ambiguous(String from, String to) {
        return !from.equals(to) && stated(from, to).size() > 1;
    }

    /** Those that differ from each other. */
    private List<Conversion> stated(String from, String to) {
        List<Conversion> found = new ArrayList<>();
        for (Rate rate : rates) {
            BigDecimal number = rate.rate();
            if (number == null || number.signum() <= 0) {
                continue;
            }
            if (rate.currency().equals(from) && rate.per().equals(to)) {
                add(found, new Conversion(rate, false, number));
            } else if (rate.currency().equals(to) && rate.per().equals(from)) {
                add(found, new Conversion(rate, true, BigDecimal.ONE.divide(number, PRECISION)));
            }
        }
        return found;
    }

    private static void add(List<Conversion> found, Conversion conversion) {
        if (found.stream().noneMatch(one -> one.factor().compareTo(conversion.factor()) == 0)) {
            found.add(conversion);
        }
    }
}
