package org.reportonce.read;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Criteria;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Release;
import org.reportonce.yaml.RecordMaker;

/**
 * Tables of events, whose columns follow from the components of their records: a quantity takes the columns {@code quantity} and
 * {@code qualifier}, money {@code value} and {@code currency}, everything else one of its own name. A component marked {@code
 * @Nullable} may be left out, an enum that is not makes its column required, and so does a quantity marked {@code @NotNull}. A
 * primitive {@code long} counts what the line stands for: 1 where its cell is empty, 0 where it cannot be read.
 */
final class EntryShapes {
    private static final Set<String> NEVER_WITHHELD = Set.of("id", "release", "withheld", "note");

    private EntryShapes() {}

    /** The shape of a table. */
    static <T extends Record> TableShape<T> of(String name, Class<T> type, Countries countries, int year) {
        RecordComponent[] components = type.getRecordComponents();
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (RecordComponent component : components) {
            places.put(component.getName(), columns.size());
            columns.addAll(columns(component, components, type, new PlaceCells(countries, year)));
        }
        List<TableShape.Companion> companions = new ArrayList<>();
        Integer quantity = places.get("quantity");
        if (quantity != null) {
            companions.add(TableShapes.qualifier(quantity));
        }
        Integer value = places.get("value");
        if (value != null) {
            companions.add(TableShapes.currency(value));
        }
        return new TableShape<>(name, columns, companions, cells -> {
            @Nullable
            Object[] values = Arrays.stream(components)
                    .map(component -> value(cells, component, places))
                    .toArray();
            return type.cast(RecordMaker.make(type, values));
        });
    }

    private static List<Column> columns(
            RecordComponent component, RecordComponent[] all, Class<?> type, PlaceCells places) {
        String name = component.getName();
        Class<?> kind = component.getType();
        if (kind == String.class) {
            Column text = TableShapes.text(name, type);
            return List.of(name.equals("id") ? text.required().distinct() : text);
        }
        if (kind == Quantity.class) {
            if (!component.getAccessor().isAnnotationPresent(NotNull.class)) {
                Column number = Column.of(name, Quantity.NOT_GIVEN, NumberCells::quantity)
                        .constrainedBy(type);
                return List.of(number, TableShapes.qualifier());
            }
            // An event without a number would be counted as none; that nobody knows the number is to be said.
            return List.of(TableShapes.quantity(type).neverEmpty("count-missing"), TableShapes.qualifier());
        }
        if (kind == Money.class) {
            return List.of(
                    Column.of(name, null, NumberCells::amount), Column.of("currency", "", CurrencyCells::currency));
        }
        if (kind == Release.class) {
            return List.of(TableShapes.release());
        }
        if (kind == Set.class) {
            List<String> fields = Arrays.stream(all)
                    .map(RecordComponent::getName)
                    .filter(field -> !NEVER_WITHHELD.contains(field))
                    .toList();
            return List.of(Column.of(name, Set.of(), WordCells.columns(fields)));
        }
        if (kind == Place.class) {
            return List.of(Column.of(name, Place.NONE, places::state).constrainedBy(type));
        }
        if (kind == PartialDate.class) {
            return List.of(Column.of(name, null, WordCells::date).constrainedBy(type));
        }
        if (kind == Long.class) {
            return List.of(Column.of(name, null, NumberCells::count).constrainedBy(type));
        }
        if (kind == long.class) {
            return List.of(Column.of(name, 1L, NumberCells::count));
        }
        if (kind == Criteria.class) {
            return List.of(Column.of(name, Criteria.NONE, CriteriaCells::criteria));
        }
        Column word = Column.of(name, null, constant(kind)).constrainedBy(type);
        return List.of(optional(component) ? word : word.required().essential());
    }

    private static CellReader constant(Class<?> kind) {
        return WordCells.constant(Arrays.stream(kind.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .toArray(Enum<?>[]::new));
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Cells cells, RecordComponent component, Map<String, Integer> places) {
        Integer place = places.get(component.getName());
        int column = place == null ? 0 : place;
        Class<?> kind = component.getType();
        if (kind == Quantity.class) {
            return TableShapes.quantity(cells, column);
        }
        if (kind == Money.class) {
            return TableShapes.money(cells.maybe(column, BigDecimal.class), cells.text(column + 1));
        }
        if (kind == long.class) {
            Long count = cells.maybe(column, Long.class);
            return count == null ? 0L : count;
        }
        return kind == Release.class ? TableShapes.release(cells, column) : cells.maybe(column, Object.class);
    }
}
