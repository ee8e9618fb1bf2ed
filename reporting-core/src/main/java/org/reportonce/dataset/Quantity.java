package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

/**
 * A number of items, whole units only.
 *
 * @param kind how sure it is
 * @param amount number of items, 0 or more; 0 when the kind is not numeric
 */
public record Quantity(QuantityKind kind, long amount) {
    /** Nobody gave a number. */
    public static final Quantity UNKNOWN = new Quantity(QuantityKind.UNKNOWN, 0);

    /** There is a number, and it is kept back from every edition (ATT Article 13(3), last sentence). */
    public static final Quantity WITHHELD = new Quantity(QuantityKind.WITHHELD, 0);

    /** Nothing was entered. */
    public static final Quantity NOT_GIVEN = new Quantity(QuantityKind.NOT_GIVEN, 0);

    public Quantity {
        requireNonNull(kind, "kind");
        if (amount < 0) {
            throw new IllegalArgumentException("a number of items cannot be negative");
        }
        if (!kind.numeric() && amount != 0) {
            throw new IllegalArgumentException("no amount without a number");
        }
    }

    /** An exact number of items. */
    public static Quantity exactly(long amount) {
        return new Quantity(QuantityKind.EXACT, amount);
    }

    /** True when there is a number. */
    public boolean known() {
        return kind.numeric();
    }

    /**
     * The sum of two quantities, as sure as its less sure part. A known and an unknown part make "at least"; withheld parts
     * behave like unknown ones.
     *
     * @throws ArithmeticException when the sum leaves the range of a long
     */
    public Quantity plus(Quantity other) {
        if (!known() && !other.known()) {
            return kind == QuantityKind.WITHHELD || other.kind == QuantityKind.WITHHELD ? WITHHELD : UNKNOWN;
        }
        long sum = Math.addExact(amount, other.amount);
        if (!known() || !other.known()) {
            QuantityKind certain = known() ? kind : other.kind;
            return new Quantity(certain == QuantityKind.EXACT ? QuantityKind.AT_LEAST : certain, sum);
        }
        return new Quantity(lessSure(kind, other.kind), sum);
    }

    private static QuantityKind lessSure(QuantityKind one, QuantityKind two) {
        if (one == QuantityKind.ABOUT || two == QuantityKind.ABOUT) {
            return QuantityKind.ABOUT;
        }
        if (one == QuantityKind.MORE_THAN || two == QuantityKind.MORE_THAN) {
            return QuantityKind.MORE_THAN;
        }
        return one == QuantityKind.AT_LEAST ? one : two;
    }
}
