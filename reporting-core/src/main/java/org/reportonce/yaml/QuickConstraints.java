package org.reportonce.yaml;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells in a fraction of a microsecond that a value surely meets its constraints. A "no" means "ask the validator", which has
 * the last word; so data without faults never pay for starting it. A property test holds that a "yes" is always right.
 */
final class QuickConstraints {
    /** Addresses so plain that no reading of the standard can refuse them. */
    private static final java.util.regex.Pattern PLAIN_EMAIL = java.util.regex.Pattern.compile(
            "[A-Za-z0-9]{1,20}(?:[._-][A-Za-z0-9]{1,20}){0,2}@(?:[A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,20})?\\.){1,4}[A-Za-z]{2,20}");

    private static final ClassValue<List<Part>> RECORDS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    /** A record component and its tests; they take null for a value left out. */
    private record Part(Field field, List<Predicate<@Nullable Object>> tests) {}

    private QuickConstraints() {}

    /** True when the record and the records in it surely meet their constraints. */
    static boolean surelyValid(Object value) {
        for (Part part : RECORDS.get(value.getClass())) {
            try {
                if (!all(part.tests, part.field.get(value))) {
                    return false;
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + part.field, e);
            }
        }
        return true;
    }

    /** The test of one component of a record. */
    static Predicate<@Nullable Object> component(Class<?> type, String name) {
        List<Predicate<@Nullable Object>> tests = RECORDS.get(type).stream()
                .filter(part -> part.field.getName().equals(name))
                .map(Part::tests)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no component " + name));
        return value -> all(tests, value);
    }

    private static boolean all(List<Predicate<@Nullable Object>> tests, @Nullable Object value) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(value)) {
                return false;
            }
        }
        return true;
    }

    /** True for a text by language that has one; of other records it is not known here whether they say something. */
    private static boolean hasText(Object value) {
        if (!RecordShape.of(value.getClass()).localized()) {
            return false;
        }
        try {
            Object texts = RECORDS.get(value.getClass()).get(0).field.get(value);
            return texts instanceof Map<?, ?> map
                    && map.values().stream().anyMatch(text -> text instanceof String string && !string.isBlank());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + value.getClass(), e);
        }
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                Field field = type.getDeclaredField(component.getName());
                field.setAccessible(true);
                List<Predicate<@Nullable Object>> tests = tests(field);
                tests.addAll(inner(field.getAnnotatedType()));
                parts.add(new Part(field, List.copyOf(tests)));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("a record without its field", e);
            }
        }
        return parts;
    }

    private static List<Predicate<@Nullable Object>> tests(AnnotatedElement element) {
        List<Predicate<@Nullable Object>> tests = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            boolean constraint = annotation.annotationType().isAnnotationPresent(Constraint.class);
            if (constraint || annotation instanceof Valid) {
                tests.add(test(annotation));
            }
        }
        return tests;
    }

    /** The tests of what a list or map holds. */
    private static List<Predicate<@Nullable Object>> inner(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return List.of();
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        AnnotatedType last = arguments[arguments.length - 1];
        List<Predicate<@Nullable Object>> tests = tests(last);
        tests.addAll(inner(last));
        return tests.isEmpty() ? List.of() : List.of(value -> eachItem(tests, value));
    }

    private static boolean eachItem(List<Predicate<@Nullable Object>> tests, @Nullable Object value) {
        Collection<?> items = value instanceof Map<?, ?> map
                ? map.values()
                : value instanceof Collection<?> collection ? collection : List.of();
        for (Object item : items) {
            if (!all(tests, item)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<@Nullable Object> test(Annotation annotation) {
        if (annotation instanceof NotNull) {
            return value -> value != null;
        }
        if (annotation instanceof NotBlank) {
            return value -> value instanceof String text && !text.isBlank();
        }
        if (annotation instanceof NotEmpty) {
            return value -> value instanceof Collection<?> items
                    ? !items.isEmpty()
                    : value instanceof String text && !text.isEmpty();
        }
        if (annotation instanceof Size size) {
            return value -> value == null
                    || (value instanceof String text && text.length() >= size.min() && text.length() <= size.max());
        }
        if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return value -> value == null
                    || (value instanceof String text && compiled.matcher(text).matches());
        }
        if (annotation instanceof Min min) {
            return value -> value == null || (value instanceof Long number && number >= min.value());
        }
        if (annotation instanceof Max max) {
            return value -> value == null || (value instanceof Long number && number <= max.value());
        }
        if (annotation instanceof Email) {
            return value -> value == null
                    || (value instanceof String text
                            && (text.isEmpty() || PLAIN_EMAIL.matcher(text).matches()));
        }
        if (annotation instanceof Valid) {
            return value -> value == null || (value.getClass().isRecord() && surelyValid(value));
        }
        // The project's own @Required; its name is enough to know what it asks.
        boolean presence = annotation.annotationType().getSimpleName().equals("Required");
        return value -> presence && value != null && !(value.getClass().isRecord() && !hasText(value));
    }
}
