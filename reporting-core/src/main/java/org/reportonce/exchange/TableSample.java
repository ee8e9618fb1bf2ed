package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.exchange.file.Blanks;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.exchange.file.ForeignRow;

/** The first rows of a foreign table, and what they say about its header. */
final class TableSample {
    private static final int LOOKED_FOR_HEADER = 40;
    private static final int HIGHEST_HEADER = 3;
    private static final String NUMBER = "[-+]?[0-9][0-9.,' \u00A0]*";

    final int width;
    /** Line of the header, from 1; 0 when there is none. */
    final int header;

    final int headerLines;
    final List<String> names = new ArrayList<>();
    private final List<ForeignRow> rows = new ArrayList<>();

    TableSample(List<ForeignRow> all) {
        List<ForeignRow> filled = all.stream().filter(row -> !row.blank()).toList();
        width = usualWidth(filled);
        int first = headerAt(filled);
        if (first < 0) {
            header = 0;
            headerLines = 1;
            rows.addAll(filled);
        } else {
            int height = 1;
            while (height < HIGHEST_HEADER
                    && first + height + 1 < filled.size()
                    && filled.get(first + height).line() == filled.get(first).line() + height
                    && numbers(filled.get(first + height)) == 0
                    && numbersBelow(filled, first + height + 1)) {
                height++;
            }
            header = filled.get(first).line();
            headerLines = height;
            for (int i = 0; i < width; i++) {
                StringBuilder name = new StringBuilder();
                for (int line = 0; line < height; line++) {
                    name.append(' ').append(filled.get(first + line).text(i));
                }
                names.add(Blanks.single(name.toString()));
            }
            rows.addAll(filled.subList(first + height, filled.size()));
        }
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

    private static long numbers(ForeignRow row) {
        long count = 0;
        for (int i = 0; i < row.count(); i++) {
            count += row.text(i).matches(NUMBER) || row.kind(i) != CellKind.TEXT ? 1 : 0;
        }
        return count;
    }

    private static boolean numbersBelow(List<ForeignRow> rows, int from) {
        List<ForeignRow> below = rows.subList(from, Math.min(rows.size(), from + 20));
        return below.stream().filter(row -> numbers(row) > 0).count() * 2 > below.size();
    }

    /** The cells of a column that hold something, row by row. */
    List<String> column(int place) {
        return rows.stream()
                .map(row -> row.text(place))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** True when the workbook says that all cells of a column are dates. */
    boolean dates(int place) {
        return rows.stream().anyMatch(row -> row.kind(place) == CellKind.DATE)
                && rows.stream()
                        .filter(row -> !row.text(place).isEmpty())
                        .allMatch(row -> row.kind(place) == CellKind.DATE);
    }

    /** Lines that do not have as many cells as most. */
    long ragged() {
        return rows.stream().filter(row -> row.count() != width).count();
    }

    /** What the mapping calls a column: its name, when no other has it, else its position. */
    String called(int place) {
        String name = place < names.size() ? names.get(place) : "";
        boolean alone = names.stream().filter(name::equalsIgnoreCase).count() == 1;
        return name.isEmpty() || !alone ? Integer.toString(place + 1) : name;
    }
}
