package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Values of YAML files as texts of cells; empty where a value has another shape than its type says. */
final class FlatNode {
    static final String VALUE = "value";

    /** Columns of a fact beside the answer. */
    static final List<String> OF_A_FACT = List.of("details", "since", "until", "release");

    private static final Set<String> SPELL = Set.of("answer", "details", "since", "until", "release");

    private FlatNode() {}

    /** The lines of a fact, oldest first; one empty line when nothing is said. */
    static Optional<List<Map<String, String>>> fact(@Nullable YamlNode node) {
        if (node == null || absent(node)) {
            return Optional.of(List.of(Map.of()));
        }
        List<YamlNode> spells = node instanceof YamlList list ? list.items() : List.of(node);
        List<Map<String, String>> lines = new ArrayList<>();
        for (YamlNode spell : spells) {
            Optional<Map<String, String>> line = spell(spell);
            if (line.isEmpty() || line.get().isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static Optional<Map<String, String>> spell(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return absent(node) ? Optional.empty() : Optional.of(Map.of(VALUE, Scalars.text(scalar)));
        }
        if (!(node instanceof YamlMap map) || !SPELL.containsAll(map.entries().keySet())) {
            return Optional.empty();
        }
        Map<String, String> line = new LinkedHashMap<>();
        boolean regular = map.entries().entrySet().stream().allMatch(entry -> {
            String column = entry.getKey().equals("answer") ? VALUE : entry.getKey();
            YamlNode value = entry.getValue().value();
            return entry.getKey().equals("details") ? localized(column, value, line) : single(column, value, line);
        });
        return regular ? Optional.of(line) : Optional.empty();
    }

    /** One text, or one a language under {@code column.language}; false for anything else. */
    static boolean localized(String column, YamlNode node, Map<String, String> line) {
        if (node instanceof YamlScalar) {
            return single(column, node, line);
        }
        if (!(node instanceof YamlMap map) || map.entries().isEmpty()) {
            return false;
        }
        return map.entries().entrySet().stream()
                .allMatch(entry -> !absent(entry.getValue().value())
                        && single(
                                column + '.' + KeyPath.of(entry.getKey()),
                                entry.getValue().value(),
                                line));
    }

    /** A single value; false for anything else. */
    static boolean single(String column, YamlNode node, Map<String, String> line) {
        if (!(node instanceof YamlScalar scalar)) {
            return false;
        }
        if (!scalar.absent()) {
            line.put(column, Scalars.text(scalar));
        }
        return true;
    }

    /** The items of a list, each in a line; empty when they would not come apart again, or are too much for a cell. */
    static Optional<String> lines(YamlNode node, boolean words) {
        if (absent(node)) {
            return Optional.of("");
        }
        if (!(node instanceof YamlList list)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (!(item instanceof YamlScalar scalar) || scalar.absent()) {
                return Optional.empty();
            }
            String text = words ? scalar.text() : Scalars.any(scalar);
            boolean apart = !text.isBlank()
                    && text.equals(text.strip())
                    && text.lines().count() == 1
                    && (!words || !text.matches(".*[,;].*"));
            if (!apart) {
                return Optional.empty();
            }
            texts.add(text);
        }
        String all = String.join("\n", texts);
        return EntryCells.fits(all) ? Optional.of(all) : Optional.empty();
    }

    /** Every single value below a node, by path. */
    static void leaves(KeyPath path, YamlNode node, Map<KeyPath, String> found) {
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            map.entries().forEach((key, entry) -> leaves(path.then(key), entry.value(), found));
        } else if (node instanceof YamlList list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                leaves(path.then(i), list.items().get(i), found);
            }
        } else if (!absent(node)) {
            found.put(path, Scalars.any(node));
        }
    }

    /** True when a node holds no value at all, such as {@code {reports: [], name: }}. */
    static boolean empty(YamlNode node) {
        return absent(node)
                || (node instanceof YamlList list && list.items().stream().allMatch(FlatNode::empty))
                || (node instanceof YamlMap map
                        && map.entries().values().stream().allMatch(entry -> empty(entry.value())));
    }

    static boolean absent(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.absent();
    }
}
