package org.reportonce.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The properties of a class: record components in their order, then methods without arguments by name. */
final class Properties {
    private static final Set<String> NOT_ASKED = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "ordinal",
            "getDeclaringClass",
            "describeConstable",
            "annotationType");

    private static final ClassValue<Map<String, Property>> CACHE = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Properties() {}

    static Map<String, Property> of(Class<?> type) {
        return CACHE.get(type);
    }

    private static Map<String, Property> read(Class<?> type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (type == LocalDate.class) {
            readDate(properties);
            return properties;
        }
        if (Shape.of(type) != Shape.RECORD) {
            return Map.of();
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(properties, component.getName(), component.getAccessor());
            }
        }
        Map<String, Method> methods = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (asked(method)) {
                methods.merge(method.getName(), method, Properties::nearer);
            }
        }
        methods.forEach((name, method) -> {
            if (!properties.containsKey(name)) {
                add(properties, name, method);
            }
        });
        return Collections.unmodifiableMap(properties);
    }

    private static void readDate(Map<String, Property> properties) {
        try {
            add(properties, "year", LocalDate.class.getMethod("getYear"));
            add(properties, "month", LocalDate.class.getMethod("getMonthValue"));
            add(properties, "day", LocalDate.class.getMethod("getDayOfMonth"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean asked(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && method.getReturnType() != void.class
                && !NOT_ASKED.contains(method.getName());
    }

    // Two interfaces may declare the same method: the one with the narrower result describes the value better.
    private static Method nearer(Method one, Method two) {
        return one.getReturnType().isAssignableFrom(two.getReturnType()) ? two : one;
    }

    private static void add(Map<String, Property> properties, String name, Method method) {
        Type type = Shape.unwrapped(method.getGenericReturnType());
        if (Shape.of(Shape.raw(type)) != Shape.HIDDEN) {
            properties.put(name, new Property(name, method));
        }
    }
}
