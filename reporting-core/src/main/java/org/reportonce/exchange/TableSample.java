package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.read.Blanks;

/** The first rows of a foreign table, and what they say about its header. */
final class TableSample {
    private static final int LOOKED_FOR_HEADER = 40;
    private static final int HIGHEST_HEADER = 3;
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:grand[ -]?|sub[ -]?)?(?:totals?|totaal|totaux|summe|"
            + "zwischensumme|gesamt|somme|suma|razem|итого|всего|toplam|المجموع|合计|合計)(?:\\b.*|$)");
    private static final String NUMBER = "[-+]?[0-9][0-9.,' \u00A0]*";

    final int width;
    /** Line of the header, from 1; 0 when there is none. */
    final int header;

    final int headerLines;
    final List<String> names = new ArrayList<>();
    /** Texts of the first column in which header lines that are repeated further down have one; empty when there are none. */
    final Set<String> repeated = new LinkedHashSet<>();

    /** Place of that column. */
    final int repeatedAt;
    /** Lines that do not have as many cells as most. */
    final long ragged;

    private final List<ForeignRow> rows = new ArrayList<>();

    TableSample(List<ForeignRow> all) {
        List<ForeignRow> filled = all.stream().filter(row -> !row.blank()).toList();
        width = usualWidth(filled);
        int first = headerAt(filled);
        if (first < 0) {
            header = 0;
            headerLines = 1;
            repeatedAt = 0;
            rows.addAll(filled);
        } else {
            int height = height(filled, first);
            header = filled.get(first).line();
            headerLines = height;
            List<ForeignRow> head = filled.subList(first, first + height);
            IntStream.range(0, width).forEach(place -> names.add(name(head, place)));
            repeatedAt = IntStream.range(0, width)
                    .filter(place ->
                            head.stream().allMatch(line -> !line.text(place).isEmpty()))
                    .findFirst()
                    .orElse(0);
            for (ForeignRow row : filled.subList(first + height, filled.size())) {
                if (head.stream().anyMatch(line -> repeats(row, line))) {
                    repeated.add(row.text(repeatedAt));
                } else {
                    rows.add(row);
                }
            }
        }
        repeated.remove("");
        long before = rows.size();
        rows.removeIf(row -> row.count() > width || (row.kinds() == null && row.count() < width));
        ragged = before - rows.size();
    }

    private static int height(List<ForeignRow> filled, int first) {
        int height = 1;
        while (height < HIGHEST_HEADER
                && first + height + 1 < filled.size()
                && filled.get(first + height).line() == filled.get(first).line() + height
                && numbers(filled.get(first + height)) == 0
                && numbersBelow(filled, first + height + 1)) {
            height++;
        }
        return height;
    }

    private static String name(List<ForeignRow> head, int place) {
        StringBuilder name = new StringBuilder();
        head.forEach(line -> name.append(' ').append(line.text(place)));
        return Blanks.single(name.toString());
    }

    /** True when at least half of the texts of a row are those of a line of the header, in their places. */
    private static boolean repeats(ForeignRow row, ForeignRow line) {
        long texts = row.texts().stream().filter(text -> !text.isEmpty()).count();
        long same = IntStream.range(0, row.count())
                .filter(place -> !row.text(place).isEmpty() && row.text(place).equals(line.text(place)))
                .count();
        return same >= 2 && same * 2 >= texts;
    }

    private static int usualWidth(List<ForeignRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.count(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The first row that is full enough and holds names only; -1 when a row of data comes before. */
    private int headerAt(List<ForeignRow> filled) {
        for (int i = 0; i < Math.min(LOOKED_FOR_HEADER, filled.size() - 1); i++) {
            ForeignRow row = filled.get(i);
            long texts = row.texts().stream().filter(text -> !text.isEmpty()).count();
            if (texts >= Math.max(2, width * 0.6)) {
                return numbers(row) == 0 && distinct(row) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean distinct(ForeignRow row) {
        List<String> texts =
                row.texts().stream().filter(text -> !text.isEmpty()).toList();
        return texts.stream().distinct().count() == texts.size();
    }

    /** Cells that hold a number; years do not count where several stand side by side, as above the columns of a wide table. */
    private static long numbers(ForeignRow row) {
        long years = row.texts().stream()
                .filter(text -> text.matches("(?:19|20)[0-9]{2}"))
                .count();
        long numbers = IntStream.range(0, row.count())
                .filter(i -> row.text(i).matches(NUMBER) || row.kind(i) != CellKind.TEXT)
                .count();
        return years >= 3 ? numbers - years : numbers;
    }

    private static boolean numbersBelow(List<ForeignRow> rows, int from) {
        List<ForeignRow> below = rows.subList(from, Math.min(rows.size(), from + 20));
        return below.stream().filter(row -> numbers(row) > 0).count() * 2 > below.size();
    }

    /** The rows below the header that have as many cells as most; header lines that are repeated left out. */
    List<ForeignRow> rows() {
        return rows;
    }

    /** The cells of a column that hold something, row by row. */
    List<String> column(int place) {
        return rows.stream()
                .map(row -> row.text(place))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The different texts of a column. */
    Set<String> texts(int place) {
        return new LinkedHashSet<>(column(place));
    }

    /** True for a text that sums up other rows. */
    static boolean total(String text) {
        return TOTAL.matcher(text).matches();
    }

    /** True when the workbook says that all cells of a column are dates. */
    boolean dates(int place) {
        return rows.stream().anyMatch(row -> row.kind(place) == CellKind.DATE)
                && rows.stream()
                        .filter(row -> !row.text(place).isEmpty())
                        .allMatch(row -> row.kind(place) == CellKind.DATE);
    }

    /** What stands in the header above a column; empty when there is no header. */
    String name(int place) {
        return place < names.size() ? names.get(place) : "";
    }

    /** What the mapping calls a column: its name, when no other has it, else its position. */
    String called(int place) {
        String name = name(place);
        boolean alone = names.stream().filter(name::equalsIgnoreCase).count() == 1;
        // A number would be taken for a position by who reads the mapping.
        return name.isEmpty() || !alone ? Integer.toString(place + 1) : name;
    }
}
