package org.reportonce.write.docx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reportonce.report.Block.TableColumn;

/** Shares out the width of a table so that no word of a column head and no figure is broken. Twentieths of a point. */
final class ColumnWidths {
    private static final int PER_LETTER = 98;
    private static final int PADDING = 150;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_FIGURE = 20;

    private ColumnWidths() {}

    /**
     * Widths by share; a column whose head or figures need more takes it from the others.
     *
     * @param figures letters of the longest figure of each column; 0 where there is none
     */
    static List<Integer> of(List<TableColumn> columns, List<Integer> figures, int width) {
        List<Integer> needed = IntStream.range(0, columns.size())
                .mapToObj(n -> needed(columns.get(n), figures.get(n)))
                .toList();
        if (needed.stream().mapToInt(Integer::intValue).sum() >= width) {
            return shared(columns.stream().map(TableColumn::width).toList(), width);
        }
        boolean[] fixed = new boolean[columns.size()];
        while (true) {
            List<Integer> widths = round(columns, needed, fixed, width);
            boolean settled = true;
            for (int n = 0; n < fixed.length; n++) {
                if (widths.get(n) < needed.get(n)) {
                    fixed[n] = true;
                    settled = false;
                }
            }
            if (settled) {
                return shared(widths, width);
            }
        }
    }

    /** Columns that are fixed get what they need, the others share the rest. */
    private static List<Integer> round(List<TableColumn> columns, List<Integer> needed, boolean[] fixed, int width) {
        int rest = width;
        int shares = 0;
        for (int n = 0; n < fixed.length; n++) {
            rest -= fixed[n] ? needed.get(n) : 0;
            shares += fixed[n] ? 0 : share(columns.get(n).width());
        }
        Integer[] widths = new Integer[fixed.length];
        for (int n = 0; n < fixed.length; n++) {
            widths[n] = fixed[n] ? needed.get(n) : rest * share(columns.get(n).width()) / shares;
        }
        return List.of(widths);
    }

    private static int needed(TableColumn column, int figure) {
        int letters = Stream.of(column.label().split("[\\s/-]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        int word = Math.min(letters, LONGEST_WORD);
        return Math.max(word, Math.min(figure, LONGEST_FIGURE)) * PER_LETTER + PADDING;
    }

    /** Widths in proportion to the shares, together exactly the given width. */
    static List<Integer> shared(List<Integer> shares, int width) {
        int all = shares.stream().mapToInt(ColumnWidths::share).sum();
        Integer[] widths = new Integer[shares.size()];
        int left = width;
        for (int n = 0; n < widths.length; n++) {
            widths[n] = n == widths.length - 1 ? left : width * share(shares.get(n)) / all;
            left -= widths[n];
        }
        return List.of(widths);
    }

    private static int share(int share) {
        return Math.max(1, share);
    }
}
