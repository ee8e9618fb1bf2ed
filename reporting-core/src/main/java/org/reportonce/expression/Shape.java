package org.reportonce.expression;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a Java type is to an expression. */
enum Shape {
    YES_NO,
    WHOLE,
    DECIMAL,
    TEXT,
    DATE,
    /** A record, an enum or an interface of ours: something with properties. */
    RECORD,
    LIST,
    MAP,
    ANY,
    /** Not to be seen by expressions: they shall not reach streams, clocks or files. */
    HIDDEN;

    private static final Set<Class<?>> WHOLE_TYPES = Set.of(
            byte.class,
            Byte.class,
            short.class,
            Short.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            Year.class);
    private static final Set<Class<?>> DECIMAL_TYPES =
            Set.of(float.class, Float.class, double.class, Double.class, BigDecimal.class, BigInteger.class);

    static Shape of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return YES_NO;
        }
        if (WHOLE_TYPES.contains(type)) {
            return WHOLE;
        }
        if (DECIMAL_TYPES.contains(type)) {
            return DECIMAL;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (Map.class.isAssignableFrom(type)) {
            return MAP;
        }
        if (type == Object.class) {
            return ANY;
        }
        return type.getName().startsWith("java.") || type.isPrimitive() ? ofPlatform(type) : ofOurs(type);
    }

    private static Shape ofPlatform(Class<?> type) {
        // Comparable types of the platform are values with one written form: String, URI, YearMonth, UUID, Instant, …
        boolean text = CharSequence.class.isAssignableFrom(type)
                || (Comparable.class.isAssignableFrom(type) && !type.isInterface())
                || type == Currency.class
                || type == Locale.class;
        return text ? TEXT : HIDDEN;
    }

    private static Shape ofOurs(Class<?> type) {
        boolean value = type.isRecord() || Enum.class.isAssignableFrom(type) || type.isInterface();
        return value && !type.isAnnotation() ? RECORD : HIDDEN;
    }

    /** The type inside an {@link Optional}, else the type itself: to an expression an empty optional is null. */
    static Type unwrapped(Type type) {
        return raw(type) == Optional.class ? argument(type, 0) : type;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof TypeVariable<?> variable ? raw(variable.getBounds()[0]) : Object.class;
    }

    /** A type argument such as the element of a list; {@link Object} when it is not known. */
    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized && parameterized.getActualTypeArguments().length > index
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }
}
