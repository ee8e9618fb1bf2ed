package org.reportonce.workbook;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Required;
import org.reportonce.dataset.Say;
import org.reportonce.read.Blanks;

/**
 * A component of a record, as a workbook has to know it.
 *
 * @param owner the record; null for a value inside a map
 * @param name name of the component
 * @param kind how it is written
 * @param type its type, of a list that of the items
 * @param needed true when the record is not whole without it
 */
record Field(@Nullable Class<?> owner, String name, Kind kind, Class<?> type, boolean needed) {
    /** How a value is written. */
    enum Kind {
        TEXT,
        /** One text, or one a language. */
        LOCALIZED,
        /** Yes or no with details and days. */
        FACT,
        /** A word of a fixed choice. */
        WORD,
        /** Several values, each in a line of its own. */
        LINES,
        DAY,
        WHOLE,
        AMOUNT,
        TRUTH,
        /** A record whose components have paths of their own. */
        RECORD,
        /** A list of records. */
        RECORDS,
        /** Anything. */
        ANY
    }

    Field {
        requireNonNull(kind, "kind");
    }

    static Field of(RecordComponent component) {
        Type type = component.getGenericType();
        Class<?> single = component.getType();
        Kind kind = kind(single);
        if (single == List.class && type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            single = item instanceof Class<?> plain ? plain : Object.class;
            Kind one = kind(single);
            kind = one == Kind.RECORD ? Kind.RECORDS : one == Kind.ANY || one == Kind.FACT ? Kind.ANY : Kind.LINES;
        }
        boolean needed = Arrays.stream(component.getDeclaringRecord().getDeclaredFields())
                .filter(field -> field.getName().equals(component.getName()))
                .anyMatch(field -> field.isAnnotationPresent(Required.class)
                        || field.isAnnotationPresent(jakarta.validation.constraints.NotBlank.class));
        return new Field(component.getDeclaringRecord(), component.getName(), kind, single, needed);
    }

    /**
     * The text of a cell as this value is spelt: a text of any form as it is, anything else without blanks around it, and words of a
     * fixed choice in their own case, since programs that offer a list take them in any.
     */
    String word(String text) {
        if (kind == Kind.TEXT || kind == Kind.LOCALIZED || kind == Kind.ANY) {
            return text;
        }
        String bare = Blanks.strip(text);
        List<String> words = kind == Kind.FACT ? options(Say.class) : kind == Kind.WORD ? options() : List.of();
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(bare))
                .findFirst()
                .orElse(bare);
    }

    /** All components of a record. */
    static List<Field> all(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
    }

    /** What stands at a path below a record; empty when the record has no such component. */
    static Optional<Field> at(Class<?> record, KeyPath path) {
        Class<?> within = record;
        Optional<Field> found = Optional.empty();
        boolean list = false;
        for (Object part : path.parts()) {
            if (part instanceof Integer) {
                if (!list) {
                    return Optional.empty();
                }
                list = false;
                continue;
            }
            if (found.isPresent() && found.get().kind == Kind.LOCALIZED) {
                return Optional.of(new Field(null, part.toString(), Kind.TEXT, String.class, false));
            }
            if (list || within == Object.class) {
                return Optional.empty();
            }
            found = all(within).stream()
                    .filter(field -> field.name.equals(part))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
            Kind kind = found.get().kind;
            list = kind == Kind.RECORDS || kind == Kind.LINES;
            within = kind == Kind.RECORD || kind == Kind.RECORDS ? found.get().type : Object.class;
        }
        boolean item = !path.parts().isEmpty() && path.parts().get(path.parts().size() - 1) instanceof Integer;
        return item ? Optional.empty() : found;
    }

    /** Words to choose from; empty when it takes others. */
    List<String> options() {
        return options(type);
    }

    static List<String> options(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                        .toList()
                : List.of();
    }

    private static Kind kind(Class<?> type) {
        if (type == Fact.class) {
            return Kind.FACT;
        }
        if (type == LocalizedText.class) {
            return Kind.LOCALIZED;
        }
        if (type.isRecord()) {
            return Kind.RECORD;
        }
        if (type.isEnum()) {
            return Kind.WORD;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return Kind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return Kind.AMOUNT;
        }
        return type == boolean.class || type == Boolean.class ? Kind.TRUTH : Kind.ANY;
    }
}
