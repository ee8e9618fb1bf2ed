package org.reportonce.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Answers to the questions of one form as rows, and back. */
final class Answers {
    static final String ANSWER = "answer";
    static final String DETAILS = "details";
    static final String RELEASE = "release";

    /** Kinds of question whose answer is a list. */
    private static final Set<String> LISTS = Set.of("choices", "list");

    private static final Set<String> KEYS = Set.of(ANSWER, DETAILS, RELEASE);
    private static final Set<String> MARKS = Set.of(ANSWER, DETAILS, RELEASE, "notApplicable");

    private Answers() {}

    /** The cells of an answer by column; empty when it cannot stand in a row. */
    static Optional<Map<String, String>> row(YamlNode node, String kind) {
        Map<String, String> row = new LinkedHashMap<>();
        if (node instanceof YamlMap map && map.entries().keySet().stream().anyMatch(MARKS::contains)) {
            boolean fits = KEYS.containsAll(map.entries().keySet())
                    && map.entries().entrySet().stream()
                            .allMatch(entry ->
                                    cell(entry.getKey(), entry.getValue().value(), kind, row));
            // With the answer alone the row would read as the answer itself.
            return fits && row.keySet().stream().anyMatch(key -> !key.startsWith(ANSWER))
                    ? Optional.of(row)
                    : Optional.empty();
        }
        return cell(ANSWER, node, kind, row) && !row.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    private static boolean cell(String column, YamlNode node, String kind, Map<String, String> row) {
        boolean list = column.equals(ANSWER) && LISTS.contains(kind);
        if (node instanceof YamlScalar scalar) {
            if (!scalar.absent()) {
                row.put(column, Scalars.any(node));
            }
            return !list && !scalar.absent();
        }
        if (node instanceof YamlList items) {
            Optional<String> lines = list && !items.items().isEmpty() ? FlatNode.lines(node, false) : Optional.empty();
            lines.ifPresent(text -> row.put(column, text));
            return lines.isPresent();
        }
        Map<String, YamlEntry> entries = ((YamlMap) node).entries();
        return !entries.isEmpty()
                && entries.entrySet().stream().allMatch(entry -> {
                    YamlNode value = entry.getValue().value();
                    if (!(value instanceof YamlScalar scalar) || scalar.absent()) {
                        return false;
                    }
                    row.put(column + '.' + KeyPath.of(entry.getKey()), Scalars.any(value));
                    return true;
                });
    }

    /** The answer that a row holds. */
    static YamlNode node(Map<String, String> row, String kind) {
        Tree parts = new Tree();
        row.forEach((column, text) -> KeyPath.parse(column)
                .ifPresent(path -> parts.put(
                        path,
                        column.equals(ANSWER) && LISTS.contains(kind) ? Lines.list(text, false) : Scalars.any(text))));
        YamlMap map = (YamlMap) parts.node(null);
        YamlEntry only = map.entries().size() == 1 ? map.entries().get(ANSWER) : null;
        return only == null ? map : only.value();
    }
}
