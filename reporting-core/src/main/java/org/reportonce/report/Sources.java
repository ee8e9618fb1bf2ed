package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places a printed value comes from: lines of a file and, for sums, the number each line adds. Held in arrays, since a
 * figure may rest on hundreds of thousands of lines. A report on several years rests on one file a year, the oldest first.
 */
public final class Sources {
    /** No place: a text of the form itself. */
    public static final Sources NONE = new Sources("", List.of(), new int[0], null);

    private final String file;
    private final List<Span> earlier;
    private final int[] lines;
    private final Growing.@Nullable Amounts amounts;

    /**
     * Lines of a file before the last one.
     *
     * @param file the file
     * @param end number of the first line that is not of it, from 0
     */
    record Span(String file, int end) {}

    private Sources(String file, List<Span> earlier, int[] lines, Growing.@Nullable Amounts amounts) {
        this.file = requireNonNull(file, "file");
        this.earlier = List.copyOf(earlier);
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
        return new Sources(file, List.of(), lines.clone(), held);
    }

    /** As {@link #of}, without a copy: the caller gives the arrays away. */
    static Sources given(String file, List<Span> earlier, int[] lines, Growing.@Nullable Amounts amounts) {
        return new Sources(file, earlier, lines, amounts == null || !amounts.exact() ? null : amounts);
    }

    /** All lines of some sources in turn; added up when each of them is. */
    static Sources joined(List<Sources> parts) {
        List<Sources> given = parts.stream().filter(part -> part.count() > 0).toList();
        if (given.size() < 2) {
            return given.isEmpty() ? NONE : given.get(0);
        }
        boolean summed = given.stream().allMatch(Sources::summed);
        Growing.Amounts amounts = new Growing.Amounts();
        List<Span> earlier = new ArrayList<>();
        int[] lines = new int[given.stream().mapToInt(Sources::count).sum()];
        int count = 0;
        String file = "";
        for (Sources part : given) {
            if (count > 0) {
                earlier.add(new Span(file, count));
            }
            file = part.file;
            int before = count;
            part.earlier.forEach(span -> earlier.add(new Span(span.file, before + span.end)));
            for (int n = 0; n < part.count(); n++) {
                lines[count++] = part.line(n);
                if (summed) {
                    amounts.add(part.decimal(n));
                }
            }
        }
        return new Sources(file, earlier, lines, summed ? amounts : null);
    }

    /** File, relative to the year's folder; the last one when there are several; empty when there is none. */
    public String file() {
        return file;
    }

    /** File of the n-th line, from 0. */
    public String file(int n) {
        for (Span span : earlier) {
            if (n < span.end) {
                return span.file;
            }
        }
        return file;
    }

    /** The same lines, apart by file. */
    public List<Sources> byFile() {
        if (earlier.isEmpty()) {
            return List.of(this);
        }
        List<Sources> parts = new ArrayList<>();
        int start = 0;
        for (Span span : earlier) {
            parts.add(part(span.file, start, span.end));
            start = span.end;
        }
        parts.add(part(file, start, lines.length));
        return parts;
    }

    private Sources part(String name, int from, int to) {
        Growing.Amounts some = null;
        if (amounts != null) {
            some = new Growing.Amounts();
            for (int n = from; n < to; n++) {
                some.add(decimal(n));
            }
        }
        return new Sources(name, List.of(), Arrays.copyOfRange(lines, from, to), some);
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
        return lines == other.lines
                || (file.equals(other.file) && earlier.equals(other.earlier) && Arrays.equals(lines, other.lines));
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
                && earlier.equals(that.earlier)
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
