package org.reportonce.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;

/** What a component of a record is in the user's file. */
final class Fields {
    private Fields() {}

    /** The type, or that of the items of a list. */
    private static Class<?> single(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic && component.getType() == List.class) {
            type = generic.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** The record whose keys stand below the component, or below each of its items; empty for single values, texts and facts. */
    static Optional<Class<? extends Record>> nested(RecordComponent component) {
        Class<?> type = single(component);
        return type.isRecord() && type != LocalizedText.class && type != Fact.class
                ? Optional.of(type.asSubclass(Record.class))
                : Optional.empty();
    }

    /** The words it takes; empty when it takes others than those of a fixed choice. */
    static List<String> options(RecordComponent component) {
        Class<?> type = single(component);
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Fields::written).toList()
                : List.of();
    }

    /** What stands before the keys below it. */
    static String path(String prefix, RecordComponent component) {
        return prefix + component.getName() + (component.getType() == List.class ? "[]." : ".");
    }

    private static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
