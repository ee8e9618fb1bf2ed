package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount with its currency.
 *
 * @param amount in whole currency units (never "thousands")
 * @param currency ISO 4217 code, three capital letters; empty when the user gave none, which is a finding
 */
public record Money(BigDecimal amount, String currency) {
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }

    /**
     * The sum with an amount in the same currency.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
