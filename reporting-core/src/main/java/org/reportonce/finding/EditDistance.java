package org.reportonce.finding;

/** Damerau-Levenshtein distance: letters put in, left out, exchanged, or two neighbours swapped (each pair once). */
public final class EditDistance {
    private EditDistance() {}

    /** Number of edits from one text to the other, or {@code limit + 1} when it is more than the limit. */
    public static int between(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            row[0] = line;
            int best = line;
            for (int column = 1; column <= right.length(); column++) {
                int exchange = left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1;
                int edits = Math.min(last[column - 1] + exchange, Math.min(last[column], row[column - 1]) + 1);
                if (swapped(left, line, right, column)) {
                    edits = Math.min(edits, beforeLast[column - 2] + 1);
                }
                row[column] = edits;
                best = Math.min(best, edits);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.min(last[right.length()], limit + 1);
    }

    private static boolean swapped(String left, int line, String right, int column) {
        return line > 1
                && column > 1
                && left.charAt(line - 1) == right.charAt(column - 2)
                && left.charAt(line - 2) == right.charAt(column - 1);
    }
}
