package org.reportonce.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Optional;

/** A record while the engine selects from it; everywhere else the record itself is the value. */
@Immutable
@SuppressWarnings("Immutable") // Records of a dataset do not change; the compiler cannot know.
final class RecordValue extends StructValue<String, Object> {
    private final Object record;

    RecordValue(Object record) {
        this.record = record;
    }

    static Object select(Object record, String name) {
        Property property = Properties.of(record.getClass()).get(name);
        if (property == null) {
            throw CelAttributeNotFoundException.forFieldResolution(name);
        }
        Object value = property.of(record);
        return value == null ? Values.absent(property) : Values.toEngine(value);
    }

    static Optional<Object> find(Object record, String name) {
        Property property = Properties.of(record.getClass()).get(name);
        return property == null
                ? Optional.empty()
                : Optional.ofNullable(property.of(record)).map(Values::toEngine);
    }

    @Override
    public Object select(String name) {
        return select(record, name);
    }

    @Override
    public Optional<Object> find(String name) {
        return find(record, name);
    }

    @Override
    public Object value() {
        return record;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(record.getClass().getSimpleName());
    }
}
