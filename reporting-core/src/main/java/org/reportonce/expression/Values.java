package org.reportonce.expression;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.UnsignedLong;
import dev.cel.common.values.CelValue;
import dev.cel.common.values.CelValueConverter;
import dev.cel.common.values.CelValueProvider;
import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Leads values from Java to the engine and back. */
final class Values extends CelValueConverter implements CelValueProvider {
    /** Records cannot be made by expressions. */
    @Override
    public Optional<Object> newValue(String type, Map<String, Object> fields) {
        return Optional.empty();
    }

    @Override
    public CelValueConverter celValueConverter() {
        return this;
    }

    /** Called by the engine before it selects from a value: wraps what has properties. */
    @Override
    public Object toRuntimeValue(Object value) {
        return value instanceof Record || value instanceof LocalDate ? new RecordValue(value) : value;
    }

    /** A value as the engine computes with it; records and dates stay what they are. */
    static Object toEngine(@Nullable Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        if (value instanceof Optional<?> optional) {
            return toEngine(optional.orElse(null));
        }
        if (value instanceof Enum<?> constant) {
            return Constant.of(constant);
        }
        return switch (Shape.of(value.getClass())) {
            case WHOLE -> value instanceof Year year ? (long) year.getValue() : (Object) ((Number) value).longValue();
            case DECIMAL -> ((Number) value).doubleValue();
            case TEXT -> value.toString();
            case LIST -> toEngineList((Collection<?>) value);
            case MAP -> converted((Map<?, ?>) value, Values::toEngine);
            case YES_NO, DATE, RECORD, ANY, HIDDEN -> value;
        };
    }

    private static List<Object> toEngineList(Collection<?> values) {
        ImmutableList.Builder<Object> converted = ImmutableList.builderWithExpectedSize(values.size());
        for (Object value : values) {
            converted.add(toEngine(value));
        }
        return converted.build();
    }

    /** A property of something absent, as {@link Property#absent()} but with properties of its own. */
    static Object absent(Property property) {
        Object value = property.absent();
        return value == null ? absent(property.raw()) : toEngine(value);
    }

    /** An empty value of a type. */
    static Object absent(Class<?> type) {
        Shape shape = Shape.of(type);
        return shape == Shape.RECORD || shape == Shape.DATE ? new Absent(type) : NullValue.NULL_VALUE;
    }

    /** A value of the engine as Java knows it. */
    static @Nullable Object toJava(@Nullable Object value) {
        if (value == null || value instanceof NullValue || value instanceof Absent) {
            return null;
        }
        if (value instanceof Constant constant) {
            return constant.constant();
        }
        if (value instanceof UnsignedLong number) {
            return number.longValue();
        }
        if (value instanceof CelValue wrapped) {
            return wrapped.value();
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> converted = new ArrayList<>(list.size());
            list.forEach(element -> converted.add(toJava(element)));
            return Collections.unmodifiableList(converted);
        }
        return value instanceof Map<?, ?> map ? converted(map, Values::toJava) : value;
    }

    /** An argument as the Java type that a function declares for it. */
    static @Nullable Object toJava(@Nullable Object value, Class<?> type) {
        Object converted = toJava(value);
        if (converted == null || type.isInstance(converted)) {
            return converted;
        }
        if (converted instanceof Enum<?> constant && type.isEnum()) {
            return sameName(constant, type);
        }
        if (converted instanceof Number number) {
            if (type == int.class || type == Integer.class) {
                return Math.toIntExact(number.longValue());
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(number.toString());
            }
        }
        return converted;
    }

    private static Object sameName(Enum<?> constant, Class<?> type) {
        for (Object candidate : type.getEnumConstants()) {
            if (((Enum<?>) candidate).name().equals(constant.name())) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(constant.name() + " is not a " + type.getSimpleName());
    }

    private static Map<Object, Object> converted(Map<?, ?> map, UnaryOperator<@Nullable Object> conversion) {
        Map<Object, Object> converted = new LinkedHashMap<>();
        map.forEach((key, value) -> converted.put(conversion.apply(key), conversion.apply(value)));
        return Collections.unmodifiableMap(converted);
    }
}
