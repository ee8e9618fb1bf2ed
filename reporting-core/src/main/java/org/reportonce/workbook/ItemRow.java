package org.reportonce.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/** An item of a list of records as one row. */
final class ItemRow {
    private ItemRow() {}

    /** Texts by path below the item. */
    static Map<String, String> of(YamlMap item, Class<?> record) {
        Map<String, String> row = new LinkedHashMap<>();
        fill(KeyPath.ROOT, item, record, row);
        return row;
    }

    private static void fill(KeyPath path, YamlMap map, Class<?> record, Map<String, String> row) {
        List<Field> fields = Field.all(record);
        for (Map.Entry<String, YamlEntry> entry : map.entries().entrySet()) {
            YamlNode node = entry.getValue().value();
            KeyPath own = path.then(entry.getKey());
            Optional<Field> field = fields.stream()
                    .filter(known -> known.name().equals(entry.getKey()))
                    .findFirst();
            boolean none =
                    field.map(Field::kind).filter(Field.Kind.LINES::equals).isPresent() && FlatNode.empty(node);
            if (FlatNode.absent(node) || none) {
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            if (field.isPresent() && regular(own, field.get(), node, cells)) {
                row.putAll(cells);
            } else {
                Map<KeyPath, String> leaves = new LinkedHashMap<>();
                FlatNode.leaves(own, node, leaves);
                leaves.forEach((leaf, text) -> row.put(leaf.toString(), text));
            }
        }
    }

    private static boolean regular(KeyPath path, Field field, YamlNode node, Map<String, String> cells) {
        String column = path.toString();
        return switch (field.kind()) {
            case TEXT, WORD, DAY, WHOLE, AMOUNT, TRUTH -> FlatNode.single(column, node, cells);
            case LOCALIZED -> FlatNode.localized(column, node, cells);
            case FACT -> fact(column, node, cells);
            case LINES ->
                FlatNode.lines(node, !field.options().isEmpty())
                        .filter(text -> !text.isEmpty())
                        .map(text -> {
                            cells.put(column, text);
                            return true;
                        })
                        .orElse(false);
            case RECORD -> {
                if (node instanceof YamlMap map && !map.entries().isEmpty()) {
                    fill(path, map, field.type(), cells);
                    yield true;
                }
                yield false;
            }
            case RECORDS, ANY -> false;
        };
    }

    /** A fact that did not change: its answer under its own name, the rest below it. */
    private static boolean fact(String column, YamlNode node, Map<String, String> cells) {
        Optional<List<Map<String, String>>> lines = FlatNode.fact(node);
        boolean answered = lines.isPresent()
                && lines.get().size() == 1
                && lines.get().get(0).containsKey(FlatNode.VALUE);
        if (!answered) {
            return false;
        }
        lines.get()
                .get(0)
                .forEach((name, text) -> cells.put(name.equals(FlatNode.VALUE) ? column : column + '.' + name, text));
        return true;
    }
}
