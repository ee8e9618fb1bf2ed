package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Say;
import org.reportonce.schema.Descriptions;
import org.reportonce.workbook.Book.Head;
import org.reportonce.workbook.ChoiceLists.Rule;
import org.reportonce.workbook.EntryCells.Kind;
import org.reportonce.workbook.Looks.Look;

/** The sheet of a list of records, such as the laws of the profile. */
record ItemsPage(Book book, String file, Part.Items items) {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final Descriptions TEXTS = Descriptions.english();
    private static final String HINT =
            "One line an entry. Several values in a cell stand in lines of their own (Alt+Enter).";

    /** Columns that a record without entries offers: its components, facts with their details. */
    static Map<String, Field> offered(Class<?> record) {
        Map<String, Field> columns = new LinkedHashMap<>();
        offer(KeyPath.ROOT, record, columns);
        return columns;
    }

    private static void offer(KeyPath path, Class<?> record, Map<String, Field> columns) {
        for (Field field : Field.all(record)) {
            KeyPath own = path.then(field.name());
            switch (field.kind()) {
                case RECORD -> offer(own, field.type(), columns);
                case RECORDS, ANY -> {}
                case FACT -> {
                    columns.put(own.toString(), field);
                    columns.put(
                            own + ".details", new Field(null, "details", Field.Kind.LOCALIZED, String.class, false));
                }
                case TEXT, LOCALIZED, WORD, LINES, DAY, WHOLE, AMOUNT, TRUTH -> columns.put(own.toString(), field);
            }
        }
    }

    void write(String name) throws SheetRoom.TooWide {
        Map<String, Field> offered = offered(items.record());
        List<String> columns = columns(offered);
        SheetId id = new SheetId(SheetId.Kind.ITEMS, file, items.path().toString());
        List<Head> heads = columns.stream().map(column -> head(column, offered)).toList();
        SXSSFSheet sheet = book.sheet(id, name, title(), HINT, heads);
        book.places.value(file, items.path().plain(), new Places.Cell("", name, 0, Layout.HEADER + 1));
        int next = Layout.HEADER + 1;
        for (int n = 0; n < items.rows().size(); n++) {
            Row row = sheet.createRow(next++);
            String path = items.path().then(n).plain();
            book.places.value(file, path, new Places.Cell("", name, 0, next));
            Map<String, String> texts = items.rows().get(n);
            for (int i = 0; i < columns.size(); i++) {
                String text = texts.getOrDefault(columns.get(i), "");
                book.places.value(
                        file, path + '.' + columns.get(i).replace("\"", ""), new Places.Cell("", name, i, next));
                book.cells.entry(row, i, text, heads.get(i).kind(), Look.ENTRY);
            }
            RowHeights.fit(row);
        }
        // A question that an entry answers, when the entry is not known, leads to the first one.
        for (int i = 0; i < columns.size(); i++) {
            String path = items.path().plain() + '.' + columns.get(i).replace("\"", "");
            book.places.value(file, path, new Places.Cell("", name, i, Layout.HEADER + 2));
        }
        for (int i = 0; i < columns.size(); i++) {
            Field field = offered.get(columns.get(i));
            CellRangeAddressList cells = new CellRangeAddressList(Layout.HEADER + 1, LAST_ROW, i, i);
            Head head = heads.get(i);
            book.lists.apply(sheet, cells, rule(head, field), head.name(), head.meaning());
        }
        book.finish(
                sheet,
                id,
                SheetId.Files.YEAR.equals(file) ? Book.Group.YEAR : Book.Group.LASTING,
                items.meaning(),
                next - 1,
                items.rows().size());
    }

    private Rule rule(Head head, @Nullable Field field) {
        if (field == null) {
            return Rule.FREE;
        }
        return switch (field.kind()) {
            case WORD -> Rule.oneOf(field.options());
            case FACT -> Rule.oneOf(Field.options(Say.class));
            case TRUTH -> Rule.oneOf(List.of("true", "false"));
            case TEXT -> new Rule(book.codes.of(field.name()), false, Kind.TEXT);
            case DAY, WHOLE, AMOUNT -> new Rule(List.of(), false, head.kind());
            case LOCALIZED, LINES, RECORD, RECORDS, ANY -> Rule.FREE;
        };
    }

    /** The columns offered, each followed by the texts in languages that rows have; then whatever else rows have. */
    private List<String> columns(Map<String, Field> offered) {
        Set<String> used = new LinkedHashSet<>();
        items.rows().forEach(row -> used.addAll(row.keySet()));
        Set<String> columns = new LinkedHashSet<>();
        offered.forEach((column, field) -> {
            List<String> languages = field.kind() == Field.Kind.LOCALIZED
                    ? used.stream().filter(one -> one.startsWith(column + '.')).toList()
                    : List.of();
            if (languages.isEmpty() || used.contains(column)) {
                columns.add(column);
            }
            columns.addAll(languages);
        });
        columns.addAll(used);
        return new ArrayList<>(columns);
    }

    /** What the sheet holds, without the full stop. */
    private String title() {
        String meaning = items.meaning();
        int end = meaning.indexOf('.', meaning.indexOf(')') + 1);
        return meaning.isEmpty() ? items.path().toString() : end < 0 ? meaning : meaning.substring(0, end);
    }

    private Head head(String column, Map<String, Field> offered) {
        Optional<Field> field = Optional.ofNullable(offered.get(column))
                .or(() -> KeyPath.parse(column).flatMap(path -> Field.at(items.record(), path)));
        String base = column.contains(".") ? column.substring(0, column.indexOf('.')) : column;
        String meaning = field.filter(known -> known.owner() != null)
                .flatMap(known -> TEXTS.find(items.record(), known.name()))
                .or(() -> TEXTS.find(items.record(), base))
                .orElse("");
        Kind kind = field.map(Kind::of).orElse(Kind.TEXT);
        boolean lines = field.map(Field::kind).filter(Field.Kind.LINES::equals).isPresent();
        String options = lines && !field.get().options().isEmpty()
                ? " Of: " + String.join(", ", field.get().options()) + '.'
                : "";
        int width = kind == Kind.TEXT ? 26 : 13;
        return new Head(column, field.map(Field::needed).orElse(false), meaning + options, width, kind, Look.CELL);
    }
}
