package org.reportonce.check;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;

/** Goes through records within records, with the key path a user would write for each. */
final class RecordWalk {
    private RecordWalk() {}

    /** Takes records. */
    @FunctionalInterface
    interface Visitor {
        /** Takes a record; true to be shown what is in it. */
        boolean enter(String path, Record record);
    }

    /** Shows a record and, where wanted, what is in it. */
    static void over(String path, Record record, Visitor visitor) {
        if (!visitor.enter(path, record)) {
            return;
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            String key = path.isEmpty() ? component.getName() : path + '.' + component.getName();
            if (value instanceof List<?> list) {
                // The spells of a fact stand at the key of the fact, one alone without a list.
                items(record instanceof Fact ? path : key, list, record instanceof Fact && list.size() == 1, visitor);
            } else if (value instanceof Record part && !(value instanceof LocalizedText)) {
                over(key, part, visitor);
            }
        }
    }

    private static void items(String path, List<?> list, boolean alone, Visitor visitor) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record item && !(item instanceof LocalizedText)) {
                over(alone ? path : path + '[' + i + ']', item, visitor);
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
