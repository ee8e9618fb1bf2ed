package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.dataset.Release;
import org.reportonce.workbook.Book.Head;
import org.reportonce.workbook.ChoiceLists.Rule;
import org.reportonce.workbook.EntryCells.Kind;
import org.reportonce.workbook.Looks.Look;

/**
 * The sheet with the questions of one form. Questions that the data answer show where from, and lead there; so the other sheets are
 * written before.
 *
 * @param rows cells of the answers given, by question
 * @param feeds what an answer is used for
 */
record AnswersPage(Book book, QuestionForm form, Map<String, Map<String, String>> rows, Feeds feeds) {
    private static final String HINT =
            "Answer in the yellow cells. Grey questions are answered from other sheets; an answer here goes before.";
    private static final int ANSWER = 3;

    void write(String name) throws SheetRoom.TooWide {
        SheetId id = SheetId.answers(form.report());
        List<Head> heads = heads();
        Map<String, Integer> columns = Book.columns(heads);
        SXSSFSheet sheet = book.sheet(id, name, form.title(), "", heads);
        Map<List<String>, CellRangeAddressList> choices = new LinkedHashMap<>();
        Map<Kind, CellRangeAddressList> measured = new EnumMap<>(Kind.class);
        int next = Layout.HEADER + 1;
        long questions = 0;
        for (QuestionForm.Line line : form.lines()) {
            Row row = sheet.createRow(next++);
            if (line.id().isEmpty()) {
                book.cells.text(row, 0, line.number(), Look.TOPIC);
                book.cells.text(row, 1, line.text(), Look.TOPIC);
                continue;
            }
            questions++;
            question(row, line, columns);
            RowHeights.fit(row);
            String path = "answers." + form.report() + '.' + line.id();
            book.places.value(SheetId.Files.YEAR, path, new Places.Cell("", name, ANSWER, next));
            book.places.value(
                    SheetId.Files.YEAR,
                    path + ".details",
                    new Places.Cell("", name, columns.getOrDefault(Answers.DETAILS, ANSWER), next));
            List<String> options = line.kind().equals("country") ? book.codes.of("country") : line.options();
            if (!options.isEmpty() && !line.kind().equals("choices")) {
                choices.computeIfAbsent(options, unused -> new CellRangeAddressList())
                        .addCellRangeAddress(next - 1, ANSWER, next - 1, ANSWER);
            } else if (kind(line.kind()) != Kind.TEXT) {
                measured.computeIfAbsent(kind(line.kind()), unused -> new CellRangeAddressList())
                        .addCellRangeAddress(next - 1, ANSWER, next - 1, ANSWER);
            }
        }
        // "not-applicable" and "withheld" answer every question of a choice, so other words are asked about only.
        choices.forEach(
                (options, cells) -> book.lists.apply(sheet, cells, new Rule(options, false, Kind.TEXT), "Choose", ""));
        measured.forEach(
                (kind, cells) -> book.lists.apply(sheet, cells, new Rule(List.of(), false, kind), "Answer", ""));
        int release = columns.getOrDefault(Answers.RELEASE, 0);
        book.lists.apply(
                sheet,
                new CellRangeAddressList(Layout.HEADER + 1, next, release, release),
                Rule.oneOf(Field.options(Release.class)),
                "Who may see it",
                "Empty: everybody.");
        sheet.setColumnHidden(columns.getOrDefault(Layout.KIND, heads.size()), true);
        sheet.setColumnHidden(columns.getOrDefault(Layout.ID, heads.size()), true);
        book.finish(sheet, id, Book.Group.QUESTIONS, form.title(), next - 1, questions);
    }

    private void question(Row row, QuestionForm.Line line, Map<String, Integer> columns) {
        Map<String, String> given = rows.getOrDefault(line.id(), Map.of());
        boolean here = line.from().isEmpty() || !given.isEmpty();
        book.cells.text(row, 0, line.number(), Look.TOLD);
        book.cells.text(row, 1, line.text() + several(line), Look.TOLD);
        book.cells.text(row, 2, line.paragraphs(), Look.TOLD);
        columns.forEach((column, index) -> {
            switch (column) {
                case "comes from" -> comesFrom(row, index, line);
                case Layout.FEEDS -> book.cells.text(row, index, feeds.of(form.report(), line), Look.TOLD);
                case "printed now" -> book.cells.text(row, index, line.now(), Look.TOLD);
                case Layout.KIND -> book.cells.text(row, index, line.kind(), Look.TOLD);
                case Layout.ID -> book.cells.text(row, index, line.id(), Look.TOLD);
                default -> {
                    if (index >= ANSWER) {
                        Kind kind = column.equals(Answers.ANSWER) ? kind(line.kind()) : Kind.TEXT;
                        book.cells.entry(
                                row, index, given.getOrDefault(column, ""), kind, here ? Look.ENTRY : Look.TOLD);
                    }
                }
            }
        });
    }

    private void comesFrom(Row row, int column, QuestionForm.Line line) {
        Optional<Places.Cell> place = line.comesFrom(book.places);
        Cell cell = book.cells.text(row, column, line.from(), place.isPresent() ? Look.TOLD_LINK : Look.TOLD);
        place.ifPresent(known -> book.link(cell, known.sheet(), known.column(), known.row()));
    }

    private static String several(QuestionForm.Line line) {
        return line.kind().equals("choices")
                ? "\nOne or several, each in a line of its own (Alt+Enter): " + String.join(", ", line.options())
                : "";
    }

    private static Kind kind(String kind) {
        return switch (kind) {
            case "number" -> Kind.WHOLE;
            case "date" -> Kind.DAY;
            default -> Kind.TEXT;
        };
    }

    private List<Head> heads() {
        Set<String> more = new LinkedHashSet<>();
        rows.values().forEach(row -> more.addAll(row.keySet()));
        List<Head> heads = new ArrayList<>();
        heads.add(new Head("number", false, "", 9));
        heads.add(new Head("question", false, HINT, 62));
        heads.add(new Head("paragraph", false, "What it reports on.", 18));
        heads.add(new Head(Answers.ANSWER, false, "Your answer.", 34));
        more.stream()
                .filter(column -> column.startsWith(Answers.ANSWER + '.'))
                .forEach(column -> heads.add(new Head(column, false, "A part of the answer.", 34)));
        heads.add(new Head(Answers.DETAILS, false, "What you add.", 44));
        more.stream()
                .filter(column -> column.startsWith(Answers.DETAILS + '.'))
                .forEach(column -> heads.add(new Head(column, false, "The same in a language.", 44)));
        heads.add(new Head(Answers.RELEASE, false, "Who may see it; empty for everybody.", 12));
        heads.add(new Head("comes from", false, "Sheets that answer it; a click leads to the first.", 34));
        heads.add(new Head(Layout.FEEDS, false, "Other questions that the same entry answers.", 38));
        heads.add(new Head("printed now", false, "What the report says today.", 34));
        heads.add(new Head(Layout.KIND, false, "", 14));
        heads.add(new Head(Layout.ID, false, "Name of the question; do not change.", 26));
        return heads;
    }
}
