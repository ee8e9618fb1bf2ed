package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An enum constant to the engine. Two constants are equal when their names are, so that {@code YES} may stand for either of
 * two enums.
 */
@Immutable
@SuppressWarnings("Immutable") // Enum constants of a dataset do not change; the compiler cannot know.
final class Constant extends StructValue<String, Object> {
    private static final ClassValue<Map<String, Constant>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Constant> computeValue(Class<?> type) {
            Map<String, Constant> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Enum<?> named = (Enum<?>) constant;
                constants.put(named.name(), new Constant(named));
            }
            return constants;
        }
    };

    private final Enum<?> constant;

    private Constant(Enum<?> constant) {
        this.constant = constant;
    }

    static Constant of(Enum<?> constant) {
        return requireNonNull(CONSTANTS.get(constant.getDeclaringClass()).get(constant.name()));
    }

    Enum<?> constant() {
        return constant;
    }

    @Override
    public Object select(String name) {
        return RecordValue.select(constant, name);
    }

    @Override
    public Optional<Object> find(String name) {
        return RecordValue.find(constant, name);
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(constant.getDeclaringClass().getSimpleName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constant that && constant.name().equals(that.constant.name());
    }

    @Override
    public int hashCode() {
        return constant.name().hashCode();
    }

    @Override
    public String toString() {
        return constant.name();
    }
}
