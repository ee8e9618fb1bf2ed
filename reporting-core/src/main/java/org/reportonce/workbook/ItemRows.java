package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.workbook.Returned.Said;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlNode;

/** Takes the sheet of a list of records. */
final class ItemRows implements SheetScan.Rows {
    private final SheetId id;
    private final Class<?> record;
    private final KeyPath path;
    private final String sheet;
    private final CellTexts texts;
    private final Returned returned;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<YamlNode> items = new ArrayList<>();
    private final Map<String, Places.Cell> places = new HashMap<>();

    ItemRows(SheetId id, Class<?> record, KeyPath path, String sheet, CellTexts texts, Returned returned) {
        this.id = id;
        this.record = record;
        this.path = path;
        this.sheet = sheet;
        this.texts = texts;
        this.returned = returned;
        name(KeyPath.ROOT, record);
    }

    private void name(KeyPath above, Class<?> type) {
        for (Field field : Field.all(type)) {
            KeyPath own = above.then(field.name());
            names.put(own.toString().toLowerCase(Locale.ROOT), own.toString());
            if (field.kind() == Field.Kind.RECORD) {
                name(own, field.type());
            }
        }
    }

    /** A component of the record, or something below one that has parts: a language, the details of a fact. */
    @Override
    public Optional<String> column(String name) {
        String known = names.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return names.keySet().stream()
                .filter(one -> name.startsWith(one + '.') || name.startsWith(one + '['))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(one -> names.getOrDefault(one, one) + name.substring(one.length()))
                .filter(column -> KeyPath.parse(column).isPresent());
    }

    @Override
    public boolean header(List<String> found) {
        long top = Field.all(record).stream()
                .filter(field ->
                        found.stream().anyMatch(one -> one.equals(field.name()) || one.startsWith(field.name() + '.')))
                .count();
        return top * 2 > Field.all(record).size();
    }

    @Override
    public List<String> known() {
        return List.copyOf(names.values());
    }

    @Override
    public List<String> missing(Collection<String> found) {
        return ItemsPage.offered(record).entrySet().stream()
                // The details of a fact have a column of their own only when this version writes the sheet.
                .filter(column -> column.getValue().owner() != null)
                .map(Map.Entry::getKey)
                .filter(column -> found.stream().noneMatch(one -> one.equals(column) || one.startsWith(column + '.')))
                .toList();
    }

    @Override
    public boolean told(String name) {
        return false;
    }

    @Override
    public void row(int number, Map<String, XlsxCell> cells) {
        Tree item = new Tree();
        String own = path.then(items.size()).plain();
        boolean[] some = {false};
        cells.forEach((column, cell) -> {
            KeyPath below = KeyPath.parse(column).orElse(KeyPath.ROOT);
            Optional<Field> field = Field.at(record, below);
            String whole = texts.text(cell, field.map(EntryCells.Kind::of).orElse(EntryCells.Kind.TEXT), sheet, number);
            String text = field.map(known -> known.word(whole)).orElse(whole);
            if (!text.isEmpty()) {
                some[0] = true;
                item.put(below, node(field, text));
                places.put(own + '.' + below.plain(), new Places.Cell(returned.file, sheet, cell.column(), number));
            }
        });
        if (some[0]) {
            int first = cells.values().stream().mapToInt(XlsxCell::column).min().orElse(0);
            places.put(own, new Places.Cell(returned.file, sheet, first, number));
            items.add(item.node(record));
        }
    }

    private static YamlNode node(Optional<Field> field, String text) {
        if (field.isEmpty()) {
            return Scalars.any(text);
        }
        return switch (field.get().kind()) {
            case LINES -> Lines.list(text, !field.get().options().isEmpty());
            case TEXT, LOCALIZED, FACT, WORD, DAY, WHOLE, AMOUNT -> Scalars.typed(text);
            case TRUTH -> Scalars.truth(text);
            case RECORD, RECORDS, ANY -> Scalars.any(text);
        };
    }

    void finish(SheetScan scan) {
        Places.Cell place = scan.cell(0, scan.header());
        returned.covers(id.file(), path, place);
        if (!items.isEmpty()) {
            returned.said(id.file()).put(path, new Said(new YamlList(items, Scalars.NOWHERE), place, places));
        }
    }
}
