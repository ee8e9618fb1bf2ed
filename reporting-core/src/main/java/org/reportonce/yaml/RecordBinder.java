package org.reportonce.yaml;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Reporter;

/**
 * Makes records from YAML. Keys are the names of the record's components. Components may be text, whole numbers
 * ({@code long}, {@code int}), {@code BigDecimal}, {@code boolean}, {@code LocalDate}, enums (the constant in lower case with
 * {@code -} for {@code _}), {@link SourceText}, further records, lists and maps of these, and {@code Object} for any plain value.
 *
 * <p>Left out: text is empty, lists and maps are empty, a boolean is false, a component marked {@code @Nullable} is null, a
 * record takes its constant {@code NONE} or {@code EMPTY}; anything else is the finding {@code field-missing}. A record whose
 * only component is a {@code Map<String, String>} is a text by language and may be written as one plain text.
 *
 * <p>A record whose only component is a list of records is written as that list or as its only item. An item whose first component is
 * an enum, and whose other components may be left out, is written as a map or as the word alone: {@code licensed: yes}.
 *
 * <p>{@link OneOrMore} is written as a list of texts or as its only text.
 *
 * <p>Everything wrong is reported at once; nothing a user can write makes an exception.
 */
public final class RecordBinder {
    private RecordBinder() {}

    /** Makes a record of a type. */
    public static <T> Bound<T> bind(YamlNode node, Class<T> type, Reporter reporter) {
        Binding binding = new Binding(reporter);
        binding.place("", node.origin());
        @Nullable Object value = binding.value(node, type, "");
        return binding.bound(Optional.ofNullable(value).map(type::cast));
    }

    /** Makes a map from keys of the user's choice to values of a type. */
    @SuppressWarnings("unchecked")
    public static <V> Bound<Map<String, V>> bindMap(YamlNode node, Class<V> type, Reporter reporter) {
        Binding binding = new Binding(reporter);
        binding.place("", node.origin());
        return binding.bound(Optional.ofNullable((Map<String, V>) binding.map(node, type, "")));
    }
}
