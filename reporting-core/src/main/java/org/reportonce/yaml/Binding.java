package org.reportonce.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** One run of the binder: walks nodes and types together and notes places and faults. */
final class Binding {
    private final Reporter reporter;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final ScalarBinding scalars = new ScalarBinding(this);

    private interface ItemBinding {
        @Nullable
        Object value(YamlNode item, String path);
    }

    Binding(Reporter reporter) {
        this.reporter = reporter;
    }

    <T> Bound<T> bound(Optional<T> value) {
        return new Bound<>(value, origins, unreadable);
    }

    void place(String path, Origin origin) {
        origins.put(path, origin.field(path));
    }

    /** Reports a fault of the value at a path. */
    void wrong(String code, Origin origin, String path, Map<String, String> arguments) {
        unreadable.add(path);
        reporter.report(code, origin.field(path), path, arguments);
    }

    /** The value of a type, or null when it cannot be made, which is then reported. */
    @Nullable
    Object value(YamlNode node, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? map(node, arguments[1], path) : list(node, arguments[0], path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Object.class) {
            return plain(node, path);
        }
        if (plain.isRecord() && plain != SourceText.class) {
            return record(node, plain, path);
        }
        if (node instanceof YamlScalar scalar) {
            return scalars.value(scalar, plain, path);
        }
        String key = path.substring(path.lastIndexOf('.') + 1);
        wrong("yaml-value-expected", node.origin(), path, Map.of("key", key));
        return null;
    }

    @Nullable
    Map<String, Object> map(YamlNode node, Type type, String path) {
        if (!(node instanceof YamlMap map)) {
            expectedMap(node, path);
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            String entryPath = path.isEmpty() ? key : path + '.' + key;
            place(entryPath, entry.place());
            if (!absent(entry.value())) {
                Object value = value(entry.value(), type, entryPath);
                if (value != null) {
                    values.put(key, value);
                }
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private @Nullable List<Object> list(YamlNode node, Type type, String path) {
        if (!(node instanceof YamlList list)) {
            String value = node instanceof YamlScalar scalar ? scalar.text() : "";
            wrong("yaml-list-expected", node.origin(), path, Map.of("key", lastKey(path), "value", value));
            return null;
        }
        return items(list, path, (item, itemPath) -> value(item, type, itemPath));
    }

    private List<Object> items(YamlList list, String path, ItemBinding binding) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            YamlNode item = list.items().get(i);
            String itemPath = path + '[' + i + ']';
            place(itemPath, item.origin());
            Object value = absent(item) ? null : binding.value(item, itemPath);
            if (value != null) {
                values.add(value);
            } else if (absent(item)) {
                wrong("yaml-item-empty", item.origin(), itemPath, Map.of("key", lastKey(path)));
            }
        }
        return List.copyOf(values);
    }

    /** A record that is nothing but a list of records: written as that list, or as its only item. */
    private @Nullable Object wrapper(YamlNode node, RecordShape shape, Class<?> type, String path) {
        if (node instanceof YamlList list) {
            List<Object> values = items(list, path, (item, itemPath) -> item(item, type, itemPath));
            return shape.make(new Object[] {values}).orElse(null);
        }
        if (node instanceof YamlMap map) {
            // So that who counts items finds the only one too.
            map.entries().forEach((key, entry) -> place(path + "[0]." + key, entry.place()));
        }
        Object only = item(node, type, path);
        return only == null ? null : shape.make(new Object[] {List.of(only)}).orElse(null);
    }

    /** An item of such a list; one that begins with a word of a fixed choice may be written as that word. */
    private @Nullable Object item(YamlNode node, Class<?> type, String path) {
        RecordShape shape = RecordShape.of(type);
        Optional<Class<?>> words = shape.words();
        if (words.isEmpty() || !(node instanceof YamlScalar scalar)) {
            return record(node, type, path);
        }
        Object word = scalars.word(scalar, words.get(), path);
        if (word == null) {
            return null;
        }
        @Nullable Object[] values = shape.parts().stream().map(Absent::of).toArray();
        values[0] = word;
        return shape.make(values).orElse(null);
    }

    private @Nullable Object record(YamlNode node, Class<?> type, String path) {
        RecordShape shape = RecordShape.of(type);
        if (type == OneOrMore.class) {
            Object texts = node instanceof YamlScalar scalar
                    ? scalars.value(scalar, String.class, path)
                    : list(node, String.class, path);
            Object all = texts instanceof String only ? List.of(only) : texts;
            return all == null ? null : shape.make(new Object[] {all}).orElse(null);
        }
        if (shape.localized()) {
            Object texts = node instanceof YamlScalar scalar
                    ? Map.of("", scalar.text().stripTrailing())
                    : trimmed(map(node, String.class, path));
            return texts == null ? null : shape.make(new Object[] {texts}).orElse(null);
        }
        Optional<Class<?>> wrapped = shape.wrapped();
        if (wrapped.isPresent()) {
            return wrapper(node, shape, wrapped.get(), path);
        }
        if (!(node instanceof YamlMap map)) {
            expectedMap(node, path);
            return null;
        }
        List<String> names = shape.parts().stream().map(RecordShape.Part::name).toList();
        map.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                String near = NearNames.quoted(key, names);
                String valid = String.join(", ", names);
                wrong(
                        "yaml-key-unknown",
                        entry.key(),
                        join(path, key),
                        Map.of("key", key, "near", near, "valid", valid));
            }
        });
        @Nullable Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = part(map, shape.parts().get(i), path);
        }
        return shape.make(values).orElse(null);
    }

    private @Nullable Object part(YamlMap map, RecordShape.Part part, String path) {
        String partPath = join(path, part.name());
        YamlEntry entry = map.entries().get(part.name());
        if (entry != null) {
            place(partPath, entry.place());
        }
        if (entry == null || absent(entry.value())) {
            Object standIn = Absent.of(part);
            if (standIn == null && !part.nullable()) {
                Origin origin = entry == null ? map.origin() : entry.key();
                wrong("field-missing", origin, partPath, Map.of("field", part.name()));
                return Absent.primitive(part.type());
            }
            return standIn;
        }
        Object value = value(entry.value(), part.type(), partPath);
        if (value != null) {
            // The line break that ends a block is the file's, not the text's.
            return value instanceof String text && part.type() == String.class ? text.stripTrailing() : value;
        }
        Object standIn = Absent.of(part);
        return standIn == null ? Absent.primitive(part.type()) : standIn;
    }

    private Object plain(YamlNode node, String path) {
        if (node instanceof YamlScalar scalar) {
            return scalars.plain(scalar);
        }
        if (node instanceof YamlList list) {
            Object values = list(list, Object.class, path);
            return values == null ? List.of() : values;
        }
        Object values = map(node, Object.class, path);
        return values == null ? Map.of() : values;
    }

    private void expectedMap(YamlNode node, String path) {
        String value = node instanceof YamlScalar scalar ? scalar.text() : "";
        wrong("yaml-map-expected", node.origin(), path, Map.of("key", lastKey(path), "value", value));
    }

    private static @Nullable Map<String, Object> trimmed(@Nullable Map<String, Object> texts) {
        if (texts == null) {
            return null;
        }
        Map<String, Object> trimmed = new LinkedHashMap<>();
        texts.forEach((language, text) -> trimmed.put(language, ((String) text).stripTrailing()));
        return trimmed;
    }

    private static boolean absent(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.absent();
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + '.' + key;
    }

    private static String lastKey(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
