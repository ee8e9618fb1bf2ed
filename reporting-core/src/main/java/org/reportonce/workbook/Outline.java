package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.schema.Descriptions;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/**
 * Takes a YAML file apart so that each value has one place in a workbook. Nothing is left out: what does not have the shape that
 * its record asks for stands value by value under its full path.
 */
final class Outline {
    private static final Descriptions TEXTS = Descriptions.english();

    private final List<Part> parts = new ArrayList<>();
    private final Map<KeyPath, String> rest = new LinkedHashMap<>();

    private Outline() {}

    /** The parts of a file. Values of any shape (the answers) are left to {@link Answers}. */
    static List<Part> of(YamlMap file, Class<?> record) {
        Outline outline = new Outline();
        outline.record(KeyPath.ROOT, file, record);
        outline.rest.forEach((path, text) ->
                outline.parts.add(new Part.Value(path, null, "", List.of(Map.of(FlatNode.VALUE, text)))));
        return outline.parts;
    }

    private void record(KeyPath path, @Nullable YamlMap map, Class<?> record) {
        Map<String, YamlEntry> entries = map == null ? Map.of() : map.entries();
        List<Field> fields = Field.all(record);
        for (Field field : fields) {
            YamlEntry entry = entries.get(field.name());
            YamlNode node = entry == null || FlatNode.absent(entry.value()) ? null : entry.value();
            String meaning = TEXTS.find(record, field.name()).orElse("");
            field(path.then(field.name()), field, node, meaning);
        }
        entries.forEach((key, entry) -> {
            if (fields.stream().noneMatch(field -> field.name().equals(key))) {
                FlatNode.leaves(path.then(key), entry.value(), rest);
            }
        });
    }

    private void field(KeyPath path, Field field, @Nullable YamlNode node, String meaning) {
        switch (field.kind()) {
            case TEXT, WORD, DAY, WHOLE, AMOUNT, TRUTH -> {
                Map<String, String> line = new LinkedHashMap<>();
                value(path, field, node, meaning, node == null || FlatNode.single(FlatNode.VALUE, node, line), line);
            }
            case LOCALIZED -> localized(path, field, node, meaning);
            case FACT -> {
                Optional<List<Map<String, String>>> lines = FlatNode.fact(node);
                lines.ifPresent(known -> parts.add(new Part.Value(path, field, meaning, known)));
                if (lines.isEmpty() && node != null) {
                    parts.add(new Part.Value(path, field, meaning, List.of(Map.of())));
                    FlatNode.leaves(path, node, rest);
                }
            }
            case LINES -> {
                Optional<String> text = node == null
                        ? Optional.of("")
                        : FlatNode.lines(node, !field.options().isEmpty());
                Map<String, String> line = text.filter(known -> !known.isEmpty())
                        .map(known -> Map.of(FlatNode.VALUE, known))
                        .orElse(Map.of());
                value(path, field, node, meaning, text.isPresent(), line);
            }
            case RECORD -> {
                parts.add(new Part.Heading(path, meaning));
                record(path, node instanceof YamlMap map ? map : null, field.type());
                if (node != null && !(node instanceof YamlMap)) {
                    FlatNode.leaves(path, node, rest);
                }
            }
            case RECORDS -> items(path, field, node, meaning);
            case ANY -> {
                // The answers have sheets of their own.
                if (node != null && !field.name().equals("answers")) {
                    FlatNode.leaves(path, node, rest);
                }
            }
        }
    }

    private void value(
            KeyPath path,
            Field field,
            @Nullable YamlNode node,
            String meaning,
            boolean regular,
            Map<String, String> line) {
        parts.add(new Part.Value(path, field, meaning, List.of(regular ? line : Map.of())));
        if (!regular && node != null) {
            FlatNode.leaves(path, node, rest);
        }
    }

    /** One row for a text without language, else one a language. */
    private void localized(KeyPath path, Field field, @Nullable YamlNode node, String meaning) {
        Map<String, String> line = new LinkedHashMap<>();
        boolean regular = node == null || FlatNode.localized(FlatNode.VALUE, node, line);
        if (!regular || !(node instanceof YamlMap map)) {
            value(path, field, node, meaning, regular, line);
            return;
        }
        map.entries().keySet().forEach(language -> {
            String text = line.get(FlatNode.VALUE + '.' + KeyPath.of(language));
            List<Map<String, String>> lines = List.of(text == null ? Map.of() : Map.of(FlatNode.VALUE, text));
            parts.add(new Part.Value(path.then(language), field, meaning, lines));
        });
    }

    private void items(KeyPath path, Field field, @Nullable YamlNode node, String meaning) {
        List<Map<String, String>> rows = new ArrayList<>();
        boolean regular = node == null || node instanceof YamlList;
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMap && FlatNode.empty(item)) {
                    continue;
                }
                Map<String, String> row = item instanceof YamlMap map ? ItemRow.of(map, field.type()) : Map.of();
                regular &= !row.isEmpty();
                rows.add(row);
            }
        }
        parts.add(new Part.Items(path, field.type(), meaning, regular ? rows : List.of()));
        if (!regular && node != null) {
            FlatNode.leaves(path, node, rest);
        }
    }
}
