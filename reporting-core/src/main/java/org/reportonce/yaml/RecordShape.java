package org.reportonce.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record type says about itself: components, canonical constructor, the constant for "nothing said". */
final class RecordShape {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /** A component: its name, its type, and whether the value may be null. */
    record Part(String name, Type type, boolean nullable) {}

    private final Constructor<?> constructor;
    private final List<Part> parts;
    private final Optional<Object> nothing;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        parts = Arrays.stream(components)
                .map(c -> new Part(
                        c.getName(), c.getGenericType(), c.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                .toList();
        nothing = constant(type, "NONE").or(() -> constant(type, "EMPTY"));
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    /** The constant {@code NONE} or {@code EMPTY}. */
    Optional<Object> nothing() {
        return nothing;
    }

    /** True when the only component is a map from text to text. */
    boolean localized() {
        return parts.size() == 1
                && parts.get(0).type() instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[1] == String.class;
    }

    /** The records in the list that is the only component. */
    Optional<Class<?>> wrapped() {
        return parts.size() == 1
                        && parts.get(0).type() instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                        && item.isRecord()
                ? Optional.of(item)
                : Optional.empty();
    }

    /** The enum of the first component, when everything else may be left out. */
    Optional<Class<?>> words() {
        boolean alone = parts.stream().skip(1).allMatch(part -> part.nullable() || Absent.of(part) != null);
        return alone && parts.get(0).type() instanceof Class<?> type && type.isEnum()
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The record, or empty when its constructor refuses a null that has been reported already. */
    Optional<Object> make(@Nullable Object[] values) {
        try {
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException) {
                return Optional.empty();
            }
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
        }
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return Optional.ofNullable(field.get(null));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + type + "." + name, e);
        }
    }
}
