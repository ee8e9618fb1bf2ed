package org.reportonce.report;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Lines with what each of them adds to one or more sums. A figure may rest on hundreds of thousands of lines, so numbers stand in
 * arrays: 4 bytes a line, and 4 more for each sum as long as its parts fit.
 */
final class Growing {
    /** Line numbers. */
    static final class Lines {
        private int[] lines = new int[2];
        private int count;

        void add(int line) {
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, grown(count));
            }
            lines[count++] = line;
        }

        int count() {
            return count;
        }

        int first() {
            return lines[0];
        }

        int[] trimmed() {
            if (count < lines.length) {
                lines = Arrays.copyOf(lines, count);
            }
            return lines;
        }
    }

    /** Decimal numbers, all with the same number of places. */
    static final class Amounts {
        private int[] small = new int[2];
        private long[] large = new long[0];
        private int count;
        private int scale;
        private boolean exact = true;

        void add(long amount) {
            if (large.length == 0 && amount >= Integer.MIN_VALUE && amount <= Integer.MAX_VALUE) {
                if (count == small.length) {
                    small = Arrays.copyOf(small, grown(count));
                }
                small[count++] = (int) amount;
                return;
            }
            widen();
            if (count == large.length) {
                large = Arrays.copyOf(large, grown(count));
            }
            large[count++] = amount;
        }

        void add(BigDecimal amount) {
            try {
                if (amount.scale() > scale) {
                    rescale(amount.scale());
                }
                add((scale == 0 ? amount : amount.movePointRight(scale)).longValueExact());
            } catch (ArithmeticException e) {
                // Beyond any amount of money: the sum stays right, only its parts are not listed one by one.
                exact = false;
                add(0);
            }
        }

        private void rescale(int wanted) {
            int more = wanted - scale;
            scale = wanted;
            widen();
            for (int i = 0; i < count; i++) {
                large[i] = BigDecimal.valueOf(large[i]).movePointRight(more).longValueExact();
            }
        }

        private void widen() {
            if (large.length == 0) {
                large = new long[Math.max(2, grown(count))];
                for (int i = 0; i < count; i++) {
                    large[i] = small[i];
                }
                small = new int[0];
            }
        }

        boolean exact() {
            return exact;
        }

        int scale() {
            return scale;
        }

        int count() {
            return count;
        }

        long get(int n) {
            return large.length == 0 ? small[n] : large[n];
        }

        void trim() {
            if (large.length == 0) {
                small = Arrays.copyOf(small, count);
            } else {
                large = Arrays.copyOf(large, count);
            }
        }
    }

    private Growing() {}

    private static int grown(int count) {
        return 2 * count + 2;
    }
}
