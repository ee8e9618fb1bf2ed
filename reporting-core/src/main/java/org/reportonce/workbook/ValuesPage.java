package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Say;
import org.reportonce.workbook.Book.Head;
import org.reportonce.workbook.ChoiceLists.Rule;
import org.reportonce.workbook.EntryCells.Kind;
import org.reportonce.workbook.Looks.Look;

/**
 * A sheet with the values of a YAML file, one a row.
 *
 * @param file file of the dataset
 * @param feeds which questions a value feeds, by its path
 */
record ValuesPage(Book book, String file, UnaryOperator<String> feeds) {
    private static final String HINT =
            "Fill in the yellow cells. Where a fact changed, copy its row and give both their days.";

    /** Writes the parts that stand in a sheet of this name. Lists of records have sheets of their own. */
    void write(String name, String title, List<Part> parts) throws SheetRoom.TooWide {
        SheetId id = new SheetId(SheetId.Kind.VALUES, file, name);
        List<Head> heads = heads(parts);
        Map<String, Integer> columns = Book.columns(heads);
        SXSSFSheet sheet = book.sheet(id, name, title, "", heads);
        Map<List<String>, CellRangeAddressList> choices = new LinkedHashMap<>();
        Map<Kind, CellRangeAddressList> measured = new EnumMap<>(Kind.class);
        CellRangeAddressList releases = new CellRangeAddressList();
        int next = Layout.HEADER + 1;
        long filled = 0;
        for (Part part : parts) {
            if (part instanceof Part.Heading) {
                Row row = sheet.createRow(next++);
                book.cells.text(row, 0, part.path().toString(), Look.TOPIC);
                book.cells.text(row, 1, part.meaning(), Look.TOPIC);
                book.places.value(file, part.path().plain(), new Places.Cell("", name, 0, next));
            } else if (part instanceof Part.Value value) {
                for (Map<String, String> line : value.lines()) {
                    row(sheet.createRow(next), value, line, columns);
                    place(value, line, columns, sheet.getSheetName(), next + 1);
                    RowHeights.fit(sheet.getRow(next));
                    Kind kind = kind(value.field());
                    if (kind != Kind.TEXT) {
                        measured.computeIfAbsent(kind, unused -> new CellRangeAddressList())
                                .addCellRangeAddress(next, 2, next, 2);
                    }
                    List<String> options = options(value.field());
                    if (!options.isEmpty()) {
                        choices.computeIfAbsent(options, unused -> new CellRangeAddressList())
                                .addCellRangeAddress(next, 2, next, 2);
                    }
                    if (fact(value.field())) {
                        int release = columns.getOrDefault("release", 0);
                        releases.addCellRangeAddress(next, release, next, release);
                        int since = columns.getOrDefault("since", 0);
                        measured.computeIfAbsent(Kind.DAY, unused -> new CellRangeAddressList())
                                .addCellRangeAddress(next, since, next, since + 1);
                    }
                    filled += line.isEmpty() ? 0 : 1;
                    next++;
                }
            }
        }
        choices.forEach((options, cells) -> book.lists.apply(sheet, cells, Rule.oneOf(options), "Choose", ""));
        measured.forEach(
                (kind, cells) -> book.lists.apply(sheet, cells, new Rule(List.of(), false, kind), "Value", ""));
        if (releases.countRanges() > 0) {
            book.lists.apply(
                    sheet, releases, Rule.oneOf(Field.options(Release.class)), "Who may see it", "Empty: everybody.");
        }
        boolean format = parts.stream()
                .allMatch(part ->
                        part instanceof Part.Items || part.path().toString().equals("format"));
        Book.Group group = SheetId.Files.YEAR.equals(file) ? Book.Group.YEAR : Book.Group.LASTING;
        book.finish(sheet, id, format ? Book.Group.BEHIND : group, title, next - 1, filled);
    }

    private void row(Row row, Part.Value value, Map<String, String> line, Map<String, Integer> columns) {
        Field field = value.field();
        book.cells.text(row, 0, value.path().toString(), Look.TOLD);
        book.cells.text(row, 1, meaning(value), Look.TOLD);
        columns.forEach((column, index) -> {
            String text = line.getOrDefault(column, "");
            if (index == 2) {
                book.cells.entry(row, index, text, kind(field), Look.ENTRY);
            } else if (column.equals(Layout.FEEDS)) {
                book.cells.text(row, index, feeds.apply(value.path().plain()), Look.TOLD);
            } else if (index > 2 && fact(field)) {
                Kind kind = column.equals("since") || column.equals("until") ? Kind.DAY : Kind.TEXT;
                book.cells.entry(row, index, text, kind, Look.ENTRY);
            }
        });
    }

    private void place(
            Part.Value value, Map<String, String> line, Map<String, Integer> columns, String sheet, int row) {
        String path = value.path().plain();
        book.places.value(file, path, new Places.Cell("", sheet, 2, row));
        if (value.lines().size() == 1) {
            line.keySet()
                    .forEach(column -> book.places.value(
                            file,
                            path + '.' + column,
                            new Places.Cell("", sheet, columns.getOrDefault(column, 2), row)));
        } else {
            String item = path + '[' + value.lines().indexOf(line) + ']';
            book.places.value(file, item, new Places.Cell("", sheet, 2, row));
        }
    }

    private static Kind kind(@Nullable Field field) {
        return field == null ? Kind.TEXT : Kind.of(field);
    }

    private static String meaning(Part.Value value) {
        Field field = value.field();
        if (field != null && field.kind() == Field.Kind.LINES) {
            String options = field.options().isEmpty() ? "" : " Of: " + String.join(", ", field.options()) + '.';
            return value.meaning() + " Each in a line of its own (Alt+Enter)." + options;
        }
        return value.meaning();
    }

    private static List<String> options(@Nullable Field field) {
        if (field == null || field.kind() == Field.Kind.LINES) {
            return List.of();
        }
        if (field.kind() == Field.Kind.TRUTH) {
            return List.of("true", "false");
        }
        return fact(field) ? Field.options(Say.class) : field.options();
    }

    private static boolean fact(@Nullable Field field) {
        return field != null && field.kind() == Field.Kind.FACT;
    }

    private static List<Head> heads(List<Part> parts) {
        Set<String> more = new LinkedHashSet<>();
        boolean facts = false;
        for (Part part : parts) {
            if (part instanceof Part.Value value && fact(value.field())) {
                facts = true;
                value.lines().forEach(line -> more.addAll(line.keySet()));
            }
        }
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(Layout.PATH, false, "Place in the dataset; do not change.", 38));
        heads.add(new Head(Layout.MEANING, false, HINT, 60));
        heads.add(new Head(FlatNode.VALUE, false, "What you say.", 34, Kind.TEXT, Look.CELL));
        if (facts) {
            heads.add(new Head("details", false, "What you add to yes or no.", 44));
            more.stream()
                    .filter(column -> column.startsWith("details."))
                    .forEach(column -> heads.add(new Head(column, false, "The same in a language.", 44)));
            heads.add(new Head("since", false, "First day.", 12, Kind.DAY, Look.CELL));
            heads.add(new Head("until", false, "Last day.", 12, Kind.DAY, Look.CELL));
            heads.add(new Head("release", false, "Who may see it; empty for everybody.", 12));
        }
        heads.add(new Head(Layout.FEEDS, false, "Questions of forms that use it.", 30));
        return heads;
    }
}
