package org.reportonce.crosswalk;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.YearFacts;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Counts the values that a person entered, by element. */
public final class EnteredValues {
    private static final Set<String> OF_A_FACT = Set.of("answer", "details");

    private final Map<String, Long> byElement = new TreeMap<>();
    private final Set<String> tables = new HashSet<>();

    /** Counts {@code state.yaml}. */
    public void state(YamlMap file) {
        record("state", State.class, file);
    }

    /** Counts {@code dataset.yaml}. */
    public void facts(YamlMap file) {
        record("dataset", YearFacts.class, file);
        YamlEntry answers = file.entries().get("answers");
        if (answers != null && answers.value() instanceof YamlMap reports) {
            reports.entries().forEach((report, entry) -> {
                if (entry.value() instanceof YamlMap questions) {
                    questions
                            .entries()
                            .forEach((id, answer) -> value("answers." + report + '.' + id, Fact.class, answer.value()));
                }
            });
        }
    }

    /** Counts the cells of the tables. */
    public void tables(Dataset dataset) {
        dataset.tables().forEach(this::table);
    }

    private <T> void table(Table<T> table) {
        tables.add(table.name());
        table.forEach((code, origin, subject, arguments) -> {}, row -> {
            Object record = row.record();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (!Elements.ofTheProgram(record.getClass(), component) && given(Elements.value(record, component))) {
                    add(table.name() + '.' + component.getName(), 1);
                }
            }
        });
    }

    private static boolean given(@Nullable Object value) {
        if (value instanceof String text) {
            return !text.isBlank();
        }
        if (value instanceof Quantity quantity) {
            return quantity.kind() != QuantityKind.NOT_GIVEN;
        }
        if (value instanceof Place place) {
            return place.given() || !place.codes().isEmpty();
        }
        if (value instanceof LocalizedText text) {
            return !text.empty();
        }
        return value != null && !(value instanceof Collection<?> many && many.isEmpty());
    }

    private void record(String path, Class<?> type, YamlNode node) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> record(path, type, item));
        } else if (node instanceof YamlMap map) {
            for (RecordComponent component : type.getRecordComponents()) {
                YamlEntry entry = map.entries().get(component.getName());
                if (entry != null && !Elements.ofTheProgram(type, component)) {
                    Class<?> next = Elements.entry(component);
                    String below = Elements.below(path, type, component);
                    if (Elements.compound(next)) {
                        record(below, next, entry.value());
                    } else {
                        value(below, next, entry.value());
                    }
                }
            }
        } else {
            value(path, type, node);
        }
    }

    private void value(String path, Class<?> type, YamlNode node) {
        add(path, type == Fact.class ? ofFact(node) : says(node) ? 1 : 0);
    }

    private static long ofFact(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.entries().entrySet().stream()
                    .filter(entry -> OF_A_FACT.contains(entry.getKey())
                            && says(entry.getValue().value()))
                    .count();
        }
        if (node instanceof YamlList list && list.items().stream().allMatch(YamlMap.class::isInstance)) {
            return list.items().stream().mapToLong(EnteredValues::ofFact).sum();
        }
        return says(node) ? 1 : 0;
    }

    private static boolean says(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return !scalar.absent() && !scalar.text().isBlank();
        }
        if (node instanceof YamlMap map) {
            return map.entries().values().stream().anyMatch(entry -> says(entry.value()));
        }
        return node instanceof YamlList list && !list.items().isEmpty();
    }

    private void add(String path, long count) {
        if (count > 0) {
            byElement.merge(path, count, Long::sum);
        }
    }

    /** Values of {@code state.yaml} and {@code dataset.yaml}, and how many instruments of a crosswalk use each. */
    Burden.Values answers(Crosswalk crosswalk) {
        return values(crosswalk, false);
    }

    /** Cells of the tables, and how many instruments of a crosswalk use each. */
    Burden.Values cells(Crosswalk crosswalk) {
        return values(crosswalk, true);
    }

    private Burden.Values values(Crosswalk crosswalk, boolean cells) {
        Map<String, Long> reports = crosswalk.reportsByElement();
        long entered = 0;
        long used = 0;
        long shared = 0;
        long uses = 0;
        for (Map.Entry<String, Long> values : byElement.entrySet()) {
            if (tables.contains(values.getKey().split("\\.", 2)[0]) == cells) {
                long count = values.getValue();
                long readers = reports.getOrDefault(values.getKey(), 0L);
                entered += count;
                used += readers > 0 ? count : 0;
                shared += readers > 1 ? count : 0;
                uses += readers * count;
            }
        }
        return Burden.Values.of(entered, used, shared, uses);
    }

    /** Number of all values. */
    long all() {
        return byElement.values().stream().mapToLong(Long::longValue).sum();
    }
}
