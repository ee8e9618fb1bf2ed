package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/** Values by path, put together to a YAML file. Keys stand in the order of the record, then those it does not know. */
final class Tree {
    private final Map<String, Tree> keys = new LinkedHashMap<>();
    private final TreeMap<Integer, Tree> items = new TreeMap<>();
    private @Nullable YamlNode value;

    /** Puts a value at a path; what stood there before gives way. */
    void put(KeyPath path, YamlNode node) {
        Tree at = this;
        for (Object part : path.parts()) {
            at = part instanceof Integer index
                    ? at.items.computeIfAbsent(index, unused -> new Tree())
                    : at.keys.computeIfAbsent(part.toString(), unused -> new Tree());
        }
        at.value = node;
    }

    /** The whole, ordered as the components of a record. */
    YamlNode node(@Nullable Class<?> record) {
        if (value != null && keys.isEmpty() && items.isEmpty()) {
            return value;
        }
        if (keys.isEmpty()) {
            List<YamlNode> list = new ArrayList<>();
            items.values().forEach(item -> list.add(item.node(record)));
            return new YamlList(list, Scalars.NOWHERE);
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        if (value != null) {
            // A cell of its own for what is also a map: the answer of a fact.
            entries.put("answer", entry(value));
        }
        if (record != null && record.isRecord()) {
            for (Field field : Field.all(record)) {
                Tree child = keys.get(field.name());
                if (child != null) {
                    boolean nested = field.kind() == Field.Kind.RECORD || field.kind() == Field.Kind.RECORDS;
                    entries.put(field.name(), entry(child.node(nested ? field.type() : null)));
                }
            }
        }
        keys.forEach((key, child) -> {
            if (!entries.containsKey(key)) {
                entries.put(key, entry(child.node(null)));
            }
        });
        return new YamlMap(entries, Scalars.NOWHERE);
    }

    private static YamlEntry entry(YamlNode node) {
        return new YamlEntry(Scalars.NOWHERE, node);
    }
}
