package org.reportonce.instrument;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;

/** How a column gets its value. */
public sealed interface ColumnValue {
    /** Takes the visit of one kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R rowLabel(RowLabel column);

        R plain(Plain column);

        R sum(Sum column);

        R whole(Whole column);

        R join(Join column);

        R tick(Tick column);

        R share(Share column);
    }

    /** Label of the fixed row. */
    record RowLabel() implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowLabel(this);
        }
    }

    /**
     * A value that is the same for all records of a line.
     *
     * @param path where it stands in the record
     */
    record Plain(Path path) implements ColumnValue {
        /** Ids of the kinds that a value can be, or a list hold, as files write them; empty when it is no kind. */
        public List<String> options() {
            Type type = path.genericType();
            if (type instanceof ParameterizedType list && List.class.isAssignableFrom(path.type())) {
                type = list.getActualTypeArguments()[0];
            }
            return type instanceof Class<?> one && one.isEnum()
                    ? Arrays.stream(one.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .toList()
                    : List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /**
     * The sum over the records of a line.
     *
     * @param path where the summand stands in the record
     * @param money true for amounts with a currency, false for numbers of items
     */
    record Sum(Path path, boolean money) implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /**
     * The sum of amounts in one currency over the records of a line, rounded once, at the end, to whole units (half up). It does
     * not tell lines apart.
     *
     * @param path where the amount stands in the record
     */
    record Whole(Path path) implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /**
     * The texts of the records of a line that differ from each other.
     *
     * @param path where the text stands in the record
     */
    record Join(Path path) implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.join(this);
        }
    }

    /**
     * A box, ticked when a condition holds; it holds for all records of a line or for none.
     *
     * @param condition over {@code row}
     */
    record Tick(Expression condition) implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tick(this);
        }
    }

    /**
     * The part of a sum over the records of a line that meets a condition.
     *
     * @param path where the summand stands in the record
     * @param condition over {@code row}
     */
    record Share(Path path, Expression condition) implements ColumnValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }
}
