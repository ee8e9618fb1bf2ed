package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that can be asked of a record by its name: a component or a method without arguments. */
final class Property {
    private final String name;
    private final Type type;
    private final Method method;
    private final Lazy<Function<Object, @Nullable Object>> reader;

    Property(String name, Method method) {
        this.name = requireNonNull(name, "name");
        this.method = requireNonNull(method, "method");
        this.type = Shape.unwrapped(method.getGenericReturnType());
        this.reader = new Lazy<>(this::newReader);
    }

    /** As an expression writes it. */
    String name() {
        return name;
    }

    /** Generic type of the value; for an {@link Optional}, of what is in it. */
    Type type() {
        return type;
    }

    Class<?> raw() {
        return Shape.raw(type);
    }

    /** The value; null when empty, and for lists and maps never null. */
    @Nullable
    Object of(Object owner) {
        Object value = reader.get().apply(owner);
        return value == null ? absent() : value;
    }

    /**
     * The value for an owner that is not there: {@code false} for a primitive boolean (what is not there is not known, not
     * given, not several), nothing in a list or map, else null.
     */
    @Nullable
    Object absent() {
        Class<?> raw = raw();
        if (raw == boolean.class) {
            return false;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return List.of();
        }
        return Map.class.isAssignableFrom(raw) ? Map.of() : null;
    }

    /** Reads without absent values in place of null; for callers that read a million times. */
    Function<Object, @Nullable Object> reader() {
        return reader.get();
    }

    private Function<Object, @Nullable Object> newReader() {
        Function<Object, @Nullable Object> accessor = accessor(method);
        return method.getReturnType() == Optional.class
                ? owner -> accessor.apply(owner) instanceof Optional<?> optional ? optional.orElse(null) : null
                : accessor;
    }

    /** A function that calls the method as compiled code would; reflection takes several times as long. */
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(Method method) {
        Class<?> owner = method.getDeclaringClass();
        try {
            MethodHandles.Lookup lookup = owner.getName().startsWith("java.")
                    ? MethodHandles.lookup()
                    : MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle handle = lookup.unreflect(method);
            Class<?> result =
                    MethodType.methodType(method.getReturnType()).wrap().returnType();
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            MethodType.methodType(result, owner))
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(method + " cannot be read", e);
        }
    }
}
