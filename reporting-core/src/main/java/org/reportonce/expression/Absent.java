package org.reportonce.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.common.values.StructValue;
import java.util.Optional;

/**
 * An empty value of a record type, so that {@code row.origin.code} has a result when there is no origin. By itself it is
 * null.
 */
@Immutable
@SuppressWarnings("Immutable") // A class never changes.
final class Absent extends StructValue<String, Object> {
    private final Class<?> type;

    Absent(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object select(String name) {
        Property property = Properties.of(type).get(name);
        if (property == null) {
            throw CelAttributeNotFoundException.forFieldResolution(name);
        }
        return Values.absent(property);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.empty();
    }

    @Override
    public Object value() {
        return NullValue.NULL_VALUE;
    }

    @Override
    public boolean isZeroValue() {
        return true;
    }

    @Override
    public CelType celType() {
        return SimpleType.NULL_TYPE;
    }
}
