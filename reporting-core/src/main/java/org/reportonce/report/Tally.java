package org.reportonce.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;

/** A number with the lines it was counted from. What this edition does not show makes it less sure and leaves no trace. */
final class Tally {
    private final Places places = new Places();
    private final Growing.Amounts amounts = new Growing.Amounts();
    private @Nullable Quantity quantity;
    private boolean known = true;

    void add(Row<? extends Record> row, Quantity added) {
        places.add(row);
        amounts.add(added.amount());
        known &= added.known();
        include(added);
    }

    /** Counts a record that this edition does not show. */
    void heldBack() {
        known = false;
        include(Quantity.WITHHELD);
    }

    private void include(Quantity added) {
        quantity = quantity == null ? added : sum(quantity, added);
    }

    /** Number of lines. */
    int lines() {
        return places.count();
    }

    /** True when nothing was counted, not even something that is held back. */
    boolean empty() {
        return quantity == null;
    }

    /** The sum; {@link Quantity#NOT_GIVEN} when nothing was counted. */
    Quantity quantity() {
        return quantity == null ? Quantity.NOT_GIVEN : quantity;
    }

    /** The lines, with what each adds when all of them give a number. */
    Sources sources() {
        amounts.trim();
        return places.sources(known ? amounts : null);
    }

    /**
     * The sum of two quantities. Parts that nobody gave count as unknown: what is left is "at least", unless nothing is left.
     */
    static Quantity sum(Quantity one, Quantity two) {
        if (one.kind() == QuantityKind.NOT_GIVEN && two.kind() == QuantityKind.NOT_GIVEN) {
            return Quantity.NOT_GIVEN;
        }
        Quantity sum = one.plus(two);
        if (sum.kind() != QuantityKind.AT_LEAST || sum.amount() != 0) {
            return sum;
        }
        // "At least 0" tells nothing; what tells more is why the rest is not known.
        List<Quantity> parts = List.of(one, two);
        return parts.stream().anyMatch(part -> part.kind() == QuantityKind.WITHHELD)
                ? Quantity.WITHHELD
                : parts.stream().anyMatch(part -> part.kind() == QuantityKind.UNKNOWN)
                        ? Quantity.UNKNOWN
                        : parts.stream().anyMatch(part -> part.kind() == QuantityKind.NOT_GIVEN)
                                ? Quantity.NOT_GIVEN
                                : sum;
    }
}
