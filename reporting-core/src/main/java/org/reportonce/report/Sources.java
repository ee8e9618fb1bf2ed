package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places a printed value comes from: lines of one file and, for sums, the number each line adds. Held in arrays, since a
 * figure may rest on hundreds of thousands of lines.
 */
public final class Sources {
    /** No place: a text of the form itself. */
    public static final Sources NONE = new Sources("", new int[0], null);

    private final String file;
    private final int[] lines;
    private final Growing.@Nullable Amounts amounts;

    private Sources(String file, int[] lines, Growing.@Nullable Amounts amounts) {
        this.file = requireNonNull(file, "file");
        this.lines = lines;
        this.amounts = amounts;
    }

    /**
     * Lines of a file.
     *
     * @param file file, relative to the year's folder
     * @param lines line numbers from 1, in file order; 0 stands for the whole file
     * @param amounts what each line adds to a sum, in the same order; empty when nothing is added up
     */
    public static Sources of(String file, int[] lines, long[] amounts) {
        Growing.Amounts held = null;
        if (amounts.length > 0) {
            held = new Growing.Amounts();
            for (long amount : amounts) {
                held.add(amount);
            }
        }
        return new Sources(file, lines.clone(), held);
    }

    /** As {@link #of}, without a copy: the caller gives the arrays away. */
    static Sources given(String file, int[] lines, Growing.@Nullable Amounts amounts) {
        return new Sources(file, lines, amounts == null || !amounts.exact() ? null : amounts);
    }

    /** File, relative to the year's folder; empty when there is none. */
    public String file() {
        return file;
    }

    /** Number of lines. */
    public int count() {
        return lines.length;
    }

    /** The n-th line, from 0. */
    public int line(int n) {
        return lines[n];
    }

    /** True when both hold the same lines of the same file, as the cells of one printed line do. */
    public boolean sameLines(Sources other) {
        return lines == other.lines || (file.equals(other.file) && Arrays.equals(lines, other.lines));
    }

    /** True when the lines are added up. */
    public boolean summed() {
        return amounts != null;
    }

    /** What the n-th line adds, from 0, in units of the {@link #scale}: whole items, or hundredths of a currency unit. */
    public long amount(int n) {
        return requireNonNull(amounts, "not a sum").get(n);
    }

    /** Decimal places of the amounts: 0 for numbers of items. */
    public int scale() {
        return amounts == null ? 0 : amounts.scale();
    }

    /** What the n-th line adds, from 0, as a decimal number. */
    public BigDecimal decimal(int n) {
        return BigDecimal.valueOf(amount(n), scale());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sources that
                && file.equals(that.file)
                && Arrays.equals(lines, that.lines)
                && sameAmounts(that);
    }

    private boolean sameAmounts(Sources that) {
        if (summed() != that.summed() || scale() != that.scale()) {
            return false;
        }
        for (int i = 0; summed() && i < lines.length; i++) {
            if (amount(i) != that.amount(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + Arrays.hashCode(lines);
    }

    @Override
    public String toString() {
        return file + Arrays.toString(lines);
    }
}
