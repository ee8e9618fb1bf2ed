package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.read.Blanks;

/** The first rows of a foreign table, and what they say about its header. */
final class TableSample {
    /** Columns from which on a row with a single text is no record. */
    private static final int NARROWEST = 3;

    private static final int LOOKED_BELOW = 20;
    private static final int LOOKED_FOR_HEADER = 40;
    /** Longer names are called by their position. */
    private static final int LONGEST_NAME = 200;

    private static final int HIGHEST_HEADER = 3;
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:grand[ -]?|sub[ -]?)?(?:totals?|totaal|totaux|summe|"
            + "zwischensumme|gesamt|somme|suma|razem|итого|всего|toplam|المجموع|合计|合計)(?:\\b.*|$)");
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String NUMBER = "[-+]?[0-9][0-9.,' \u00A0]*";

    /** True for the rows of a workbook, which do not store empty cells at their ends. */
    final boolean workbook;

    final int width;
    /** Line of the header, from 1; 0 when there is none. */
    final int header;

    final int headerLines;
    /** Cells of the header up to its last name; 0 when there is none. */
    final int headed;

    final List<String> names = new ArrayList<>();
    /** Texts of the first column in which header lines that are repeated further down have one; empty when there are none. */
    final Set<String> repeated = new LinkedHashSet<>();

    /** Place of that column. */
    final int repeatedAt;
    /** Texts that stand alone in their rows, by place: headings between the rows, and remarks below them. */
    final Map<Integer, Set<String>> alone = new TreeMap<>();
    /** Lines that do not have as many cells as most. */
    final long ragged;

    private final List<ForeignRow> rows = new ArrayList<>();

    TableSample(List<ForeignRow> all) {
        List<ForeignRow> filled = all.stream().filter(row -> !row.blank()).toList();
        workbook = filled.stream().anyMatch(row -> row.kinds() != null);
        int usual = workbook ? filledWidth(filled) : usualWidth(filled);
        int first = headerAt(filled, usual);
        if (first < 0) {
            width = usual;
            headed = 0;
            header = 0;
            headerLines = 1;
            repeatedAt = 0;
            rows.addAll(filled);
        } else {
            int height = height(filled, first);
            header = filled.get(first).line();
            headerLines = height;
            List<ForeignRow> head = filled.subList(first, first + height);
            headed = head.stream().mapToInt(ForeignRow::count).max().orElse(0);
            width = workbook ? Math.max(usual, headed) : usual;
            IntStream.range(0, width).forEach(place -> names.add(name(head, place)));
            repeatedAt = IntStream.range(0, width)
                    .filter(place ->
                            head.stream().allMatch(line -> !line.text(place).isEmpty()))
                    .findFirst()
                    .orElse(0);
            for (ForeignRow row : filled.subList(first + height, filled.size())) {
                if (head.stream().anyMatch(line -> repeats(row, line))) {
                    String again = row.text(repeatedAt);
                    if (ProposalText.sayable(again)) {
                        repeated.add(again);
                    }
                } else {
                    rows.add(row);
                }
            }
        }
        repeated.remove("");
        leaveOutAlone();
        long before = rows.size();
        rows.removeIf(row -> row.count() > width || (!workbook && row.count() < width));
        ragged = before - rows.size();
    }

    private void leaveOutAlone() {
        List<ForeignRow> found = rows.stream()
                .filter(row -> texts(row) == 1 && width >= NARROWEST)
                .filter(row -> row.texts().stream().noneMatch(text -> text.matches(NUMBER)))
                .toList();
        if (found.size() * 5 <= rows.size()) {
            rows.removeAll(found);
            for (ForeignRow row : found) {
                int place = IntStream.range(0, row.count())
                        .filter(i -> !row.text(i).isEmpty())
                        .findFirst()
                        .orElse(0);
                if (!total(row.text(place)) && ProposalText.sayable(row.text(place))) {
                    alone.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(row.text(place));
                }
            }
        }
    }

    private static int height(List<ForeignRow> filled, int first) {
        int height = 1;
        while (height < HIGHEST_HEADER
                && first + height + 1 < filled.size()
                && filled.get(first + height).line() == filled.get(first).line() + height
                && numbers(filled, first + height) == 0
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

    /** Columns up to the last one that is filled more than once: a remark beside the table makes it no wider. */
    private static int filledWidth(List<ForeignRow> rows) {
        Map<Integer, Integer> filled = new HashMap<>();
        for (ForeignRow row : rows) {
            for (int i = 0; i < row.count(); i++) {
                if (!row.text(i).isEmpty() || row.kind(i) != CellKind.TEXT) {
                    filled.merge(i, 1, Integer::sum);
                }
            }
        }
        int needed = rows.size() > 2 ? 2 : 1;
        return filled.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed)
                .mapToInt(entry -> entry.getKey() + 1)
                .max()
                .orElse(0);
    }

    /** The first line of the first row that is full enough and holds names only; -1 when a row of data comes before. */
    private static int headerAt(List<ForeignRow> filled, int width) {
        for (int i = 0; i < Math.min(LOOKED_FOR_HEADER, filled.size() - 1); i++) {
            ForeignRow row = filled.get(i);
            if (texts(row) >= Math.max(2, width * 0.6)) {
                boolean names = numbers(filled, i) == 0;
                if (!names || distinct(row)) {
                    return names ? i : -1;
                }
                // The same name again and again: what tells them apart stands above, often once for several columns.
                boolean above = i > 0
                        && filled.get(i - 1).line() == row.line() - 1
                        && texts(filled.get(i - 1)) >= 2
                        && filled.get(i - 1).count() > width / 2;
                return above ? i - 1 : numbersBelow(filled, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private static long texts(ForeignRow row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).count();
    }

    private static boolean distinct(ForeignRow row) {
        List<String> texts =
                row.texts().stream().filter(text -> !text.isEmpty()).toList();
        return texts.stream().distinct().count() == texts.size();
    }

    /** Cells of a row that hold a number; years above something else, or three side by side, are names of columns. */
    private static long numbers(List<ForeignRow> filled, int at) {
        ForeignRow row = filled.get(at);
        List<ForeignRow> below = filled.subList(at + 1, Math.min(filled.size(), at + 1 + LOOKED_BELOW));
        long years = row.texts().stream().filter(text -> text.matches(YEAR)).count();
        long names = IntStream.range(0, row.count())
                .filter(i -> row.text(i).matches(YEAR))
                .filter(i -> years >= 3
                        || below.stream()
                                .map(each -> each.text(i))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .filter(text -> !text.matches(YEAR))
                                .isPresent())
                .count();
        return numbers(row) - names;
    }

    private static long numbers(ForeignRow row) {
        return IntStream.range(0, row.count())
                .filter(i -> row.text(i).matches(NUMBER) || row.kind(i) != CellKind.TEXT)
                .count();
    }

    private static boolean numbersBelow(List<ForeignRow> rows, int from) {
        List<ForeignRow> below = rows.subList(from, Math.min(rows.size(), from + LOOKED_BELOW));
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
        return TOTAL.matcher(text).matches() && ProposalText.sayable(text);
    }

    /** The cells of a column that hold something and that the workbook does not call dates. */
    List<String> undated(int place) {
        return rows.stream()
                .filter(row -> row.kind(place) != CellKind.DATE)
                .map(row -> row.text(place))
                .filter(text -> !text.isEmpty())
                .toList();
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
        boolean sayable = ProposalText.sayable(name) && name.length() <= LONGEST_NAME;
        return name.isEmpty() || !alone || !sayable ? Integer.toString(place + 1) : name;
    }
}
