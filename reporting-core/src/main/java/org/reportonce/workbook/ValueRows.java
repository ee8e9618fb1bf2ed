package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.workbook.Returned.Said;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlNode;

/** Takes a sheet with the values of a YAML file. */
final class ValueRows implements SheetScan.Rows {
    private static final List<String> KNOWN =
            List.of(Layout.PATH, FlatNode.VALUE, "details", "since", "until", "release");

    private final String file;
    private final Class<?> record;
    private final String workbook;
    private final String sheet;
    private final CellTexts texts;
    private final Returned returned;
    private final Reporter reporter;
    private final Map<KeyPath, List<Line>> facts = new LinkedHashMap<>();

    /** Column that takes the values. */
    private int entry;

    private record Line(Map<String, String> texts, Map<String, Places.Cell> places, Places.Cell place) {}

    ValueRows(String file, Class<?> record, String sheet, CellTexts texts, Returned returned, Reporter reporter) {
        this.file = file;
        this.record = record;
        this.workbook = returned.file;
        this.sheet = sheet;
        this.texts = texts;
        this.returned = returned;
        this.reporter = reporter;
    }

    @Override
    public Optional<String> column(String name) {
        return KNOWN.contains(name) || name.startsWith("details.") ? Optional.of(name) : Optional.empty();
    }

    @Override
    public boolean header(List<String> found) {
        return found.contains(Layout.PATH) && found.contains(FlatNode.VALUE);
    }

    @Override
    public List<String> known() {
        return KNOWN;
    }

    @Override
    public List<String> missing(Collection<String> found) {
        List<String> ofFacts = new ArrayList<>(FlatNode.OF_A_FACT);
        ofFacts.removeAll(found);
        // A sheet without any fact has none of them.
        return ofFacts.size() == FlatNode.OF_A_FACT.size() ? List.of() : ofFacts;
    }

    @Override
    public void begins(Map<String, Integer> columns) {
        entry = columns.getOrDefault(FlatNode.VALUE, 0);
    }

    @Override
    public boolean told(String name) {
        return name.equals(Layout.MEANING) || name.equals(Layout.FEEDS);
    }

    @Override
    public void row(int number, Map<String, XlsxCell> cells) {
        XlsxCell pathCell = cells.get(Layout.PATH);
        String written = pathCell == null ? "" : pathCell.text().strip();
        Optional<KeyPath> path = KeyPath.parse(written);
        Optional<Field> field = path.flatMap(known -> Field.at(record, known));
        Map<String, String> line = new LinkedHashMap<>();
        Map<String, Places.Cell> places = new HashMap<>();
        cells.forEach((column, cell) -> {
            if (column.equals(Layout.PATH)) {
                return;
            }
            EntryCells.Kind kind = column.equals(FlatNode.VALUE)
                    ? field.map(EntryCells.Kind::of).orElse(EntryCells.Kind.TEXT)
                    : column.equals("since") || column.equals("until") ? EntryCells.Kind.DAY : EntryCells.Kind.TEXT;
            String whole = texts.text(cell, kind, sheet, number);
            String text = column.equals(FlatNode.VALUE)
                    ? field.map(known -> known.word(whole)).orElse(whole)
                    : column.startsWith("details") ? whole : Blanks.strip(whole);
            if (!text.isEmpty()) {
                line.put(column, text);
                places.put(column, new Places.Cell(workbook, sheet, cell.column(), number));
            }
        });
        if (path.isEmpty()) {
            places.values().stream()
                    .findFirst()
                    .ifPresent(place -> reporter.report(
                            written.isEmpty() ? "workbook-row-unnamed" : "workbook-path-unreadable",
                            place.origin(),
                            Map.of("path", written)));
            return;
        }
        take(path.get(), field, line, places, number);
    }

    private void take(
            KeyPath path,
            Optional<Field> field,
            Map<String, String> line,
            Map<String, Places.Cell> places,
            int number) {
        Field.Kind kind = field.map(Field::kind).orElse(Field.Kind.ANY);
        if (kind == Field.Kind.RECORD && line.isEmpty()) {
            returned.head(file, path.plain(), new Places.Cell(workbook, sheet, 0, number));
            return;
        }
        Places.Cell place = places.getOrDefault(FlatNode.VALUE, new Places.Cell(workbook, sheet, entry, number));
        returned.covers(file, path, place);
        String value = line.getOrDefault(FlatNode.VALUE, "");
        boolean container = value.equals("{}") || value.equals("[]");
        if (kind == Field.Kind.FACT && !container) {
            List<Line> spells = facts.computeIfAbsent(path, unused -> new ArrayList<>());
            if (!line.isEmpty()) {
                spells.add(new Line(line, places, place));
            }
            return;
        }
        line.forEach((column, text) -> {
            if (!column.equals(FlatNode.VALUE)) {
                Places.Cell lost = places.getOrDefault(column, place);
                reporter.report("workbook-cell-unused", lost.origin(), Map.of("path", path.plain(), "column", column));
            }
        });
        if (!value.isEmpty()) {
            put(path, new Said(node(kind, field, value), place, Map.of()));
        }
    }

    private static YamlNode node(Field.Kind kind, Optional<Field> field, String value) {
        return switch (kind) {
            case LINES ->
                Lines.list(
                        value, field.filter(known -> !known.options().isEmpty()).isPresent());
            case TEXT, LOCALIZED, WORD, DAY, WHOLE, AMOUNT -> Scalars.typed(value);
            case TRUTH -> Scalars.truth(value);
            case FACT, RECORD, RECORDS, ANY -> Scalars.any(value);
        };
    }

    private void put(KeyPath path, Said said) {
        returned.put(file, path, said, reporter);
    }

    /** Puts the facts together, whose spells may stand in several rows. */
    void finish() {
        facts.forEach((path, lines) -> {
            if (lines.isEmpty()) {
                return;
            }
            Map<String, Places.Cell> places = new HashMap<>();
            List<YamlNode> spells = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String own = lines.size() == 1 ? path.plain() : path.plain() + '[' + i + ']';
                places.put(own, lines.get(i).place());
                lines.get(i).places().forEach((column, place) -> {
                    String part = column.equals(FlatNode.VALUE) ? "answer" : column;
                    places.put(own + '.' + part, place);
                    if (lines.size() == 1) {
                        places.put(own + "[0]." + part, place);
                    }
                });
                spells.add(spell(lines.get(i).texts()));
            }
            YamlNode node = spells.size() == 1 ? spells.get(0) : new YamlList(spells, Scalars.NOWHERE);
            put(path, new Said(node, lines.get(0).place(), places));
        });
    }

    private static YamlNode spell(Map<String, String> texts) {
        if (texts.size() == 1 && texts.containsKey(FlatNode.VALUE)) {
            return Scalars.typed(texts.getOrDefault(FlatNode.VALUE, ""));
        }
        Tree tree = new Tree();
        for (String column : List.of(FlatNode.VALUE, "details", "since", "until", "release")) {
            texts.forEach((name, text) -> {
                if (name.equals(column) || name.startsWith(column + '.')) {
                    String key = name.equals(FlatNode.VALUE) ? "answer" : name;
                    KeyPath.parse(key).ifPresent(path -> tree.put(path, Scalars.typed(text)));
                }
            });
        }
        return tree.node(null);
    }
}
