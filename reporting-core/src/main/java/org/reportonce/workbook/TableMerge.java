package org.reportonce.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Reporter;
import org.reportonce.read.TableTexts;
import org.reportonce.schema.RecordTable;
import org.reportonce.workbook.Returned.Staged;

/**
 * Puts a table together from the sheets of one workbook or several. A line that several have stands in it once; what they say
 * differently of it is a finding. A column that no sheet has keeps, line by line, what the dataset says in it.
 *
 * @param stage folder that takes the table
 * @param base folder of the year with the dataset that is there already; null for none
 * @param places takes where each line came from
 * @param reporter takes what is wrong
 */
record TableMerge(Path stage, @Nullable Path base, Places places, Reporter reporter) {
    /** A line of a sheet; its texts are filled up from other sheets. */
    private record Line(Returned from, Staged sheet, List<String> texts, int row) {
        boolean has(String column) {
            return sheet.columns().containsKey(column);
        }

        Places.Cell place(String column) {
            int place = sheet.columns().getOrDefault(column, sheet.columns().getOrDefault("id", 0));
            return new Places.Cell(from.file, sheet.sheet(), place, row);
        }
    }

    /**
     * Writes a table.
     *
     * @return number of its lines that workbooks hold
     */
    long write(RecordTable table, List<Returned> all) throws IOException {
        Path target = stage.resolve(table.name() + ".csv");
        Path old = base == null ? null : base.resolve(table.name() + ".csv");
        List<Returned> having =
                all.stream().filter(one -> one.tables.containsKey(table.name())).toList();
        if (having.isEmpty()) {
            if (old != null && Files.isRegularFile(old)) {
                Files.copy(old, target);
            }
            return 0;
        }
        boolean present = having.stream()
                .anyMatch(one -> one.present.contains(table.name() + ".csv")
                        || !one.table(table).lines().isEmpty());
        if (!present) {
            return 0;
        }
        boolean wholeColumns =
                having.get(0).table(table).columns().size() == table.columns().size();
        return having.size() == 1 && (wholeColumns || old == null)
                ? moved(table, having.get(0), target)
                : merged(table, having, old, target);
    }

    private long moved(RecordTable table, Returned returned, Path target) throws IOException {
        Staged only = returned.table(table);
        Files.move(only.csv(), target, StandardCopyOption.REPLACE_EXISTING);
        Places.TablePlace place = places.table(table.name());
        place.sheet(returned.file, only.sheet(), only.header(), only.columns());
        for (int i = 0; i < only.lines().size(); i++) {
            place.line(only.lines().get(i), only.rows().get(i));
        }
        return only.lines().size();
    }

    private long merged(RecordTable table, List<Returned> having, @Nullable Path old, Path target) throws IOException {
        List<List<Line>> bySheet = new ArrayList<>();
        Map<String, Line> byId = new HashMap<>();
        for (Returned returned : having) {
            Staged staged = returned.table(table);
            List<Line> lines = new ArrayList<>();
            int[] next = {0};
            TableTexts.read(staged.csv(), table.columns(), (line, texts) -> {
                Line own = new Line(
                        returned, staged, new ArrayList<>(texts), staged.rows().get(next[0]++));
                // A line twice in one sheet stays there twice: the check of the dataset says so.
                Line before = byId.get(own.texts.get(0));
                if (own.texts.get(0).isEmpty() || before == null || before.from.equals(returned)) {
                    lines.add(own);
                } else {
                    join(table, before, own);
                }
            });
            lines.forEach(line -> byId.putIfAbsent(line.texts.get(0), line));
            bySheet.add(lines);
        }
        keep(table, having, old, byId);
        long count = 0;
        try (CsvLines csv = new CsvLines(target, table.columns())) {
            Places.TablePlace place = places.table(table.name());
            for (int i = 0; i < having.size(); i++) {
                Staged staged = having.get(i).table(table);
                place.sheet(having.get(i).file, staged.sheet(), staged.header(), staged.columns());
                for (Line line : bySheet.get(i)) {
                    place.line(csv.add(line.texts), line.row);
                    count++;
                }
            }
        }
        return count;
    }

    private void join(RecordTable table, Line before, Line own) {
        for (int i = 0; i < own.texts.size(); i++) {
            String column = table.columns().get(i);
            if (!before.has(column)) {
                before.texts.set(i, own.texts.get(i));
            } else if (own.has(column) && !own.texts.get(i).equals(before.texts.get(i))) {
                Places.Cell other = before.place(column);
                reporter.report(
                        "workbook-answers-differ",
                        own.place(column).origin(),
                        own.texts.get(0),
                        Map.of(
                                "what",
                                table.name() + ", " + own.texts.get(0) + ", column \"" + column + '"',
                                "other",
                                other.file() + ' ' + other.reference(),
                                "value",
                                Returned.shown(own.texts.get(i)),
                                "before",
                                Returned.shown(before.texts.get(i))));
            }
        }
    }

    /** Fills columns that no sheet has from the dataset, by id. */
    private static void keep(RecordTable table, List<Returned> having, @Nullable Path old, Map<String, Line> byId)
            throws IOException {
        List<String> lost = table.columns().stream()
                .filter(column -> having.stream()
                        .noneMatch(one -> one.table(table).columns().containsKey(column)))
                .toList();
        if (old == null || lost.isEmpty()) {
            return;
        }
        TableTexts.read(old, table.columns(), (line, texts) -> {
            Line own = byId.get(texts.get(0));
            if (own != null && !texts.get(0).isEmpty()) {
                for (String column : lost) {
                    int i = table.columns().indexOf(column);
                    own.texts.set(i, texts.get(i));
                }
            }
        });
    }
}
