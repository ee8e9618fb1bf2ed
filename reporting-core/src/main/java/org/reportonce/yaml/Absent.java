package org.reportonce.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a component is when its key is left out. */
final class Absent {
    private Absent() {}

    /** The value that stands for "left out"; null when there is none. */
    static @Nullable Object of(RecordShape.Part part) {
        if (part.nullable()) {
            return null;
        }
        if (part.type() instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? Map.of() : List.of();
        }
        if (part.type() == String.class) {
            return "";
        }
        if (part.type() == boolean.class) {
            return false;
        }
        Class<?> type = (Class<?>) part.type();
        return type.isRecord() && type != SourceText.class
                ? RecordShape.of(type).nothing().orElse(null)
                : null;
    }

    /** Zero for numbers, which cannot be null; else null. */
    static @Nullable Object primitive(Type type) {
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
