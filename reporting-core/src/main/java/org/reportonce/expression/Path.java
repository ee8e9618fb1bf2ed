package org.reportonce.expression;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.NearNames;

/**
 * Reads a value such as {@code quantity.known} from a record without any expression engine.
 *
 * <p>It gives the value as the record holds it, with the rules of the package for what is absent: an empty {@link Optional} is
 * null, an absent list or map is empty, and beyond something absent a {@code boolean} is false and everything else null.
 */
public final class Path {
    private final String text;
    private final Type type;
    private final Property[] steps;
    private final Lazy<Function<Object, @Nullable Object>[]> readers;

    private Path(String text, Type type, List<Property> steps) {
        this.text = text;
        this.type = type;
        this.steps = steps.toArray(Property[]::new);
        this.readers = new Lazy<>(() -> readers(steps));
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // Java has no arrays of generic types, and a list costs a call more for each step.
    private static Function<Object, @Nullable Object>[] readers(List<Property> steps) {
        return steps.stream().map(Property::reader).toArray(Function[]::new);
    }

    /**
     * Resolves a path.
     *
     * @param root record, enum or interface that the first name is asked of
     * @param dotted names of components or of methods without arguments, joined by dots; empty for the record itself
     * @throws IllegalArgumentException when a name is not known; the message names the type and the near name
     */
    public static Path of(Class<?> root, String dotted) {
        return of(root, dotted.isEmpty() ? List.of() : List.of(dotted.split("\\.", -1)));
    }

    static Path of(Type root, List<String> names) {
        List<Property> steps = new ArrayList<>();
        Type type = root;
        for (String name : names) {
            Class<?> owner = Shape.raw(type);
            Property property = Properties.of(owner).get(name);
            if (property == null) {
                throw new IllegalArgumentException(unknown(owner, name));
            }
            steps.add(property);
            type = property.type();
        }
        return new Path(String.join(".", names), type, steps);
    }

    private static String unknown(Class<?> owner, String name) {
        Set<String> known = Properties.of(owner).keySet();
        return owner.getSimpleName()
                + " has no `"
                + name
                + "`"
                + NearNames.nearest(name, known)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse(known.isEmpty() ? "" : "; it has " + String.join(", ", known));
    }

    /** The value in a record, or null when it is empty. */
    public @Nullable Object get(@Nullable Object record) {
        Function<Object, @Nullable Object>[] through = readers.get();
        Object value = record;
        for (int i = 0; i < through.length; i++) {
            value = value == null ? null : through[i].apply(value);
            if (value == null) {
                value = steps[i].absent();
            }
        }
        return value;
    }

    /** Type of the value: a primitive where the record has one, and what is inside where it has an {@link Optional}. */
    public Class<?> type() {
        return Shape.raw(type);
    }

    /** As {@link #type()}, with type arguments such as the element type of a list. */
    public Type genericType() {
        return type;
    }

    /** The names joined by dots. */
    @Override
    public String toString() {
        return text;
    }
}
