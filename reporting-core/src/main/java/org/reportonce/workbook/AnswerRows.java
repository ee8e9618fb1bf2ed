package org.reportonce.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.Say;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.workbook.Returned.Said;
import org.reportonce.xlsx.XlsxCell;

/** Takes the sheet with the questions of a form. */
final class AnswerRows implements SheetScan.Rows {
    private static final List<String> KNOWN =
            List.of(Layout.ID, Layout.KIND, Answers.ANSWER, Answers.DETAILS, Answers.RELEASE);

    /** Kinds of question whose answers are texts of any form. */
    private static final Set<String> FREE = Set.of("", "text", "list");

    private final SheetId id;
    private final String sheet;
    private final CellTexts texts;
    private final Returned returned;
    private final Reporter reporter;

    /** Column that takes the answers. */
    private int entry;

    AnswerRows(SheetId id, String sheet, CellTexts texts, Returned returned, Reporter reporter) {
        this.id = id;
        this.sheet = sheet;
        this.texts = texts;
        this.returned = returned;
        this.reporter = reporter;
    }

    @Override
    public Optional<String> column(String name) {
        boolean part = name.startsWith(Answers.ANSWER + '.') || name.startsWith(Answers.DETAILS + '.');
        return KNOWN.contains(name) || (part && KeyPath.parse(name).isPresent()) ? Optional.of(name) : Optional.empty();
    }

    @Override
    public boolean header(List<String> found) {
        return found.contains(Layout.ID) && found.contains(Answers.ANSWER) && found.contains(Layout.KIND);
    }

    @Override
    public List<String> known() {
        return KNOWN;
    }

    @Override
    public List<String> missing(Collection<String> found) {
        return KNOWN.stream().filter(column -> !found.contains(column)).toList();
    }

    @Override
    public void begins(Map<String, Integer> columns) {
        entry = columns.getOrDefault(Answers.ANSWER, 0);
    }

    @Override
    public boolean told(String name) {
        return Layout.TOLD.contains(name);
    }

    @Override
    public void row(int number, Map<String, XlsxCell> cells) {
        String question = text(cells, Layout.ID);
        String kind = text(cells, Layout.KIND);
        Map<String, String> row = new LinkedHashMap<>();
        Map<String, Places.Cell> places = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (column.equals(Layout.ID) || column.equals(Layout.KIND)) {
                return;
            }
            boolean date = column.equals(Answers.ANSWER) && kind.equals("date");
            EntryCells.Kind expected = date ? EntryCells.Kind.DAY : EntryCells.Kind.TEXT;
            String whole = texts.text(cell, expected, sheet, number);
            String text = column.equals(Answers.RELEASE) || (column.equals(Answers.ANSWER) && !FREE.contains(kind))
                    ? word(Blanks.strip(whole))
                    : whole;
            if (!text.isEmpty()) {
                row.put(column, text);
                places.put(column, new Places.Cell(returned.file, sheet, cell.column(), number));
            }
        });
        if (question.isEmpty()) {
            places.values().stream()
                    .findFirst()
                    .ifPresent(place -> reporter.report("workbook-row-unnamed", place.origin(), Map.of("path", "")));
            return;
        }
        KeyPath path = KeyPath.of("answers").then(id.path()).then(question);
        returned.covers(id.file(), path, new Places.Cell(returned.file, sheet, entry, number));
        if (row.isEmpty()) {
            return;
        }
        Places.Cell place = places.getOrDefault(
                Answers.ANSWER, places.values().stream().findFirst().orElseThrow());
        Map<String, Places.Cell> below = new LinkedHashMap<>();
        places.forEach((column, cell) -> below.put(path.plain() + '.' + column, cell));
        returned.put(id.file(), path, new Said(Answers.node(row, kind), place, below), reporter);
    }

    /** Programs that offer a list take its words in any case. */
    private static String word(String text) {
        return Field.options(Say.class).stream()
                .filter(word -> word.equalsIgnoreCase(text))
                .findFirst()
                .orElse(text);
    }

    private static String text(Map<String, XlsxCell> cells, String column) {
        XlsxCell cell = cells.get(column);
        return cell == null ? "" : cell.text().strip();
    }
}
