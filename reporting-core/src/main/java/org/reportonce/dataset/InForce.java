package org.reportonce.dataset;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a record of facts holds in a period. */
final class InForce {
    private InForce() {}

    /**
     * The record without list entries that do not hold, with facts reduced to their last spell, and with parts that do not hold
     * replaced by nothing.
     */
    static <T extends Record> T of(T record, Period period) {
        return type(record).cast(make(type(record), component -> part(value(record, component), period)));
    }

    /** A record that says nothing: empty texts and lists, null where it may be null. */
    static <T extends Record> T nothing(Class<T> type) {
        return type.cast(make(type, component -> empty(component.getType())));
    }

    private interface Values {
        @Nullable
        Object of(RecordComponent component);
    }

    private static @Nullable Object part(@Nullable Object value, Period period) {
        if (value instanceof Fact fact) {
            List<Fact.Spell> spells = fact.spells().stream()
                    .filter(spell -> spell.holdsIn(period))
                    .toList();
            return new Fact(spells.isEmpty() ? spells : spells.subList(spells.size() - 1, spells.size()));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(item -> !(item instanceof Lasting lasting) || lasting.holdsIn(period))
                    .map(item -> item instanceof Record record && item instanceof Lasting ? of(record, period) : item)
                    .toList();
        }
        if (value instanceof LocalizedText || !(value instanceof Record record)) {
            return value;
        }
        return value instanceof Lasting lasting && !lasting.holdsIn(period)
                ? nothing(type(record))
                : of(record, period);
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == LocalizedText.class) {
            return LocalizedText.EMPTY;
        }
        if (type == Fact.class) {
            return Fact.NONE;
        }
        return type.isRecord() ? nothing(type.asSubclass(Record.class)) : null;
    }

    private static Object make(Class<?> type, Values values) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(values::of).toArray());
        } catch (InvocationTargetException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Class<T> type(T record) {
        return (Class<T>) record.getClass();
    }
}
