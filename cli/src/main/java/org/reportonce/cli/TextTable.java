package org.reportonce.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under headings in columns that fit a width; long cells go on in the next line. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final int width;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param width characters a line may have
     * @param headings text above each column
     */
    TextTable(int width, String... headings) {
        this.width = width;
        rows.add(List.of(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, without spaces at their ends. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        boolean tall = rows.stream().anyMatch(row -> height(row, widths) > 1);
        for (int r = 0; r < rows.size(); r++) {
            // Rows of several lines are told apart by an empty one.
            if (tall && r > 1) {
                lines.add("");
            }
            print(rows.get(r), widths, lines);
            if (r == 0) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    /** Each column as wide as its widest cell; while all are too wide together, the widest gives way. */
    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        int room = width - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) {
                widest = widths[c] > widths[widest] ? c : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int height(List<String> row, int[] widths) {
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            height = Math.max(height, wrap(row.get(c), widths[c]).size());
        }
        return height;
    }

    private static void print(List<String> row, int[] widths, List<String> lines) {
        for (int l = 0; l < height(row, widths); l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                List<String> cell = wrap(row.get(c), widths[c]);
                String text = l < cell.size() ? cell.get(l) : "";
                line.append(text).append(" ".repeat(Math.max(0, widths[c] - text.length() + GAP)));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String rule(int[] widths) {
        List<String> strokes = Arrays.stream(widths).mapToObj("─"::repeat).toList();
        return String.join(" ".repeat(GAP), strokes);
    }

    /** Breaks at spaces and line feeds; a word longer than the column is cut. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String rest = word;
                if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(line.length() > 0 ? " " : "").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
