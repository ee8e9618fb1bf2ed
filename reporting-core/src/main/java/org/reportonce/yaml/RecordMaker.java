package org.reportonce.yaml;

import org.jspecify.annotations.Nullable;

/** Makes records whose type is known at run time only. */
public final class RecordMaker {
    private RecordMaker() {}

    /**
     * A record of a type.
     *
     * @param values values of its components, in order
     * @throws IllegalArgumentException when its constructor refuses a null
     */
    public static Object make(Class<? extends Record> type, @Nullable Object[] values) {
        return RecordShape.of(type)
                .make(values)
                .orElseThrow(() -> new IllegalArgumentException("a value of " + type.getSimpleName() + " is missing"));
    }
}
