package org.reportonce.dataset;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers transfers so that lines alike in all that reports choose and group by share a number. A table of a million lines has some
 * ten thousand kinds of them, and what holds for one line of a kind need not be worked out for the next. For one thread only.
 */
public final class TransferKinds {
    /** The number of a line about which nothing is known. */
    public static final int NONE = -1;

    /** Kinds told apart; lines of further kinds have no number. Keeps memory flat where every line is different. */
    private static final int MOST = 1 << 16;

    private static final int SLOTS = MOST * 2;

    private static final Set<String> DECIDED = Set.of(
            "direction",
            "status",
            "actual",
            "authorized",
            "designation",
            "model",
            "description",
            "quantity.known",
            "value.currency",
            "intermediate",
            "release",
            "restricted",
            "withheld");

    private int[] numbers = new int[0];
    private Kind[] kinds = new Kind[0];
    private int size;

    private record Kind(
            int hash,
            Direction direction,
            TransferStatus status,
            Category category,
            String designation,
            String model,
            QuantityKind quantity,
            @Nullable String currency,
            Place partner,
            Place origin,
            Place intermediate,
            Release release) {
        // Cells read from one column share their value, so most comparisons end at the identity.
        boolean holds(Transfer transfer) {
            return direction == transfer.direction()
                    && status == transfer.status()
                    && release == transfer.release()
                    && quantity == TransferKinds.number(transfer)
                    && category.equals(transfer.category())
                    && designation.equals(transfer.designation())
                    && model.equals(transfer.model())
                    && Objects.equals(currency, TransferKinds.currency(transfer))
                    && Objects.equals(partner, transfer.partner())
                    && Objects.equals(origin, transfer.origin())
                    && Objects.equals(intermediate, transfer.intermediate());
        }
    }

    /** True when lines of one kind have the same value at a path such as {@code category.code}. */
    public static boolean decide(String path) {
        return DECIDED.contains(path)
                || path.equals("category")
                || path.startsWith("category.")
                || path.equals("partner")
                || path.startsWith("partner.")
                || path.equals("origin")
                || path.startsWith("origin.")
                || path.startsWith("intermediate.");
    }

    /** Number of the kind, from 0 in order of appearance; {@link #NONE} for a line with withheld columns and beyond the limit. */
    public int of(Transfer transfer) {
        if (!transfer.withheld().isEmpty()) {
            return NONE;
        }
        if (numbers.length == 0) {
            numbers = new int[SLOTS];
            kinds = new Kind[64];
        }
        int hash = hash(transfer);
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        while (numbers[slot] != 0) {
            int number = numbers[slot] - 1;
            if (kinds[number].hash == hash && kinds[number].holds(transfer)) {
                return number;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (size == MOST) {
            return NONE;
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        kinds[size] = kind(transfer, hash);
        numbers[slot] = ++size;
        return size - 1;
    }

    /** Numbers are alike however sure they are. */
    private static QuantityKind number(Transfer transfer) {
        return transfer.quantity().known()
                ? QuantityKind.EXACT
                : transfer.quantity().kind();
    }

    private static @Nullable String currency(Transfer transfer) {
        Money money = transfer.value();
        return money == null ? null : money.currency();
    }

    private static int hash(Transfer transfer) {
        String currency = currency(transfer);
        int hash = mixed(transfer.direction().hashCode(), transfer.status().hashCode());
        hash = mixed(hash, transfer.category().code().hashCode());
        hash = mixed(hash, transfer.designation().hashCode());
        hash = mixed(hash, transfer.model().hashCode());
        hash = mixed(hash, number(transfer).hashCode());
        hash = mixed(hash, currency == null ? 0 : currency.hashCode());
        hash = mixed(hash, transfer.partner().written().hashCode());
        hash = mixed(hash, transfer.origin().written().hashCode());
        hash = mixed(hash, transfer.intermediate().written().hashCode());
        return mixed(hash, transfer.release().hashCode());
    }

    private static Kind kind(Transfer transfer, int hash) {
        return new Kind(
                hash,
                transfer.direction(),
                transfer.status(),
                transfer.category(),
                transfer.designation(),
                transfer.model(),
                number(transfer),
                currency(transfer),
                transfer.partner(),
                transfer.origin(),
                transfer.intermediate(),
                transfer.release());
    }

    private static int mixed(int hash, int part) {
        return Integer.rotateLeft((hash ^ part) * 0x9E3779B9, 15);
    }
}
