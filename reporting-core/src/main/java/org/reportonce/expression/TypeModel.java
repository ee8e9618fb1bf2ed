package org.reportonce.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The types that expressions know: everything that can be reached from the variables and functions. */
@Immutable
@SuppressWarnings("Immutable") // The maps are filled by the constructor and never after it.
final class TypeModel implements CelTypeProvider {
    /** What messages call {@link LocalDate}. */
    static final String DATE = "date";

    private final Map<Class<?>, String> names = new LinkedHashMap<>();
    private final Map<String, StructType> types = new LinkedHashMap<>();
    private final Map<String, Class<?>> classes = new LinkedHashMap<>();

    TypeModel(Collection<? extends Type> roots) {
        names.put(LocalDate.class, DATE);
        Queue<Type> open = new ArrayDeque<>(roots);
        for (Type type = open.poll(); type != null; type = open.poll()) {
            visit(Shape.unwrapped(type), open);
        }
        names.forEach((type, name) -> {
            classes.put(name, type);
            types.put(
                    name,
                    StructType.create(
                            name, ImmutableSet.copyOf(Properties.of(type).keySet()), field -> {
                                Property property = Properties.of(type).get(field);
                                return Optional.ofNullable(property).map(found -> nullable(found.type()));
                            }));
        });
    }

    private void visit(Type type, Queue<Type> open) {
        Class<?> raw = Shape.raw(type);
        switch (Shape.of(raw)) {
            case LIST -> open.add(Shape.argument(type, 0));
            case MAP -> open.addAll(List.of(Shape.argument(type, 0), Shape.argument(type, 1)));
            case RECORD -> {
                if (!names.containsKey(raw)) {
                    names.put(raw, freeName(raw));
                    Properties.of(raw).values().forEach(property -> open.add(property.type()));
                    if (raw.isSealed()) {
                        open.addAll(Arrays.asList(raw.getPermittedSubclasses()));
                    }
                }
            }
            case YES_NO, WHOLE, DECIMAL, TEXT, DATE, ANY, HIDDEN -> {}
        }
    }

    private String freeName(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> outer = type.getEnclosingClass();
        if (names.containsValue(name) && outer != null) {
            name = outer.getSimpleName() + '.' + name;
        }
        return names.containsValue(name) ? type.getName() : name;
    }

    /** The type of a value that is there. */
    CelType type(Type type) {
        Type inner = Shape.unwrapped(type);
        Class<?> raw = Shape.raw(inner);
        return switch (Shape.of(raw)) {
            case YES_NO -> SimpleType.BOOL;
            case WHOLE -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case TEXT -> SimpleType.STRING;
            case DATE, RECORD -> StructTypeReference.create(name(raw));
            case LIST -> ListType.create(type(Shape.argument(inner, 0)));
            case MAP -> MapType.create(type(Shape.argument(inner, 0)), type(Shape.argument(inner, 1)));
            case ANY, HIDDEN -> SimpleType.DYN;
        };
    }

    /**
     * The type of a property or of a function's result: every single value but a primitive boolean may be null, were it only
     * beyond something absent.
     */
    CelType nullable(Type type) {
        CelType present = type(type);
        return switch (Shape.of(Shape.raw(type))) {
            case YES_NO -> type == boolean.class ? present : NullableType.create(present);
            case WHOLE, DECIMAL, TEXT -> NullableType.create(present);
            case DATE, RECORD, LIST, MAP, ANY, HIDDEN -> present; // the engine takes null for any of its struct types
        };
    }

    private String name(Class<?> type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException("not reached from any variable or function: " + type.getName());
        }
        return name;
    }

    /** The enums, in the order they were reached. */
    List<Class<?>> enums() {
        List<Class<?>> enums = new ArrayList<>();
        names.keySet().stream().filter(Class::isEnum).forEach(enums::add);
        return enums;
    }

    /** The class behind the name of a type. */
    @Nullable
    Class<?> classOf(String name) {
        return classes.get(name);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(types.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
