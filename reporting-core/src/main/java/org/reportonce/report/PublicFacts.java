package org.reportonce.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Say;

/**
 * Facts as a public edition may know them: of a restricted one no more than that it is withheld. Done before any expression
 * sees a fact, so that neither an answer nor its details nor a condition can show it.
 */
final class PublicFacts {
    private PublicFacts() {}

    /** The record with every restricted fact in it withheld. */
    @SuppressWarnings("unchecked") // What is made anew is of the same class.
    static <T extends Record> T of(T record) {
        return (T) masked(record);
    }

    private static Object masked(Object value) {
        if (value instanceof Fact fact) {
            return withheld(fact);
        }
        if (value instanceof List<?> list) {
            List<Object> items = list.stream().<Object>map(PublicFacts::masked).toList();
            return items.equals(list) ? list : items;
        }
        return value instanceof LocalizedText || !(value instanceof Record record) ? value : parts(record);
    }

    private static Fact withheld(Fact fact) {
        return new Fact(fact.spells().stream()
                .map(spell -> spell.release() == Release.RESTRICTED
                        ? new Fact.Spell(Say.WITHHELD, LocalizedText.EMPTY, null, spell.since(), spell.until())
                        : spell)
                .toList());
    }

    private static Record parts(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object value = value(record, components[i]);
            values[i] = value == null ? null : masked(value);
            changed |= !Objects.equals(values[i], value);
        }
        return changed ? make(record, components, values) : record;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Record make(Record record, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Record) record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + record.getClass(), e);
        }
    }
}
