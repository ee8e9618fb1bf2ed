package org.reportonce.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.State;
import org.reportonce.dataset.YearFacts;
import org.reportonce.expression.Read;
import org.reportonce.instrument.RecordTable;

class ElementsTest {
    /** Not about a value: what was in force, sums, and what every line of a table has. */
    private static final Set<String> OTHERS = Set.of(
            "equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "holdsIn", "restricted", "in");

    private final Elements elements = new Elements();

    @Test
    void everyMethodThatExpressionsMayAskIsKnownByItsFields() {
        Set<Class<?>> records = new LinkedHashSet<>();
        reach(State.class, records);
        reach(YearFacts.class, records);
        for (RecordTable table : RecordTable.values()) {
            reach(table.type(), records);
        }

        List<String> unknown = new ArrayList<>();
        for (Class<?> type : records) {
            Set<String> parts = new LinkedHashSet<>(OTHERS);
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(parts::add);
            for (Method method : type.getMethods()) {
                String name = type.getSimpleName() + '.' + method.getName();
                boolean asked = !Modifier.isStatic(method.getModifiers()) && !parts.contains(method.getName());
                if (asked && !Elements.METHODS.containsKey(name)) {
                    unknown.add(name);
                }
            }
        }

        assertThat(unknown).as("methods whose fields Elements does not know").isEmpty();
    }

    @Test
    void methodsNameFieldsThatThereAre() {
        assertThat(of("row", RecordTable.TRANSFERS, "description"))
                .containsExactly("transfers.designation", "transfers.model");
        assertThat(of("row", RecordTable.RECOVERIES, "established"))
                .containsExactly("recoveries.outcome", "recoveries.diversionPoint");
        assertThat(of("profile", null, "laws", "about")).containsExactly("profile.laws.covers");
        assertThat(of("state", null, "treaty", "deposited")).containsExactly("state.treaties.deposited");
    }

    @Test
    void pathEndsWhereAUserEntersAValue() {
        assertThat(of("row", RecordTable.TRANSFERS, "partner", "code")).containsExactly("transfers.partner");
        assertThat(of("row", RecordTable.LAWS, "title")).containsExactly("profile.laws.title");
        assertThat(of("state", null, "profile", "brokering")).containsExactly("profile.brokering");
        assertThat(of("dataset", null, "exports", "basis")).containsExactly("dataset.exports.basis");
        assertThat(of("period", null, "year")).isEmpty();
    }

    @Test
    void contactsAreElementsOfTheState() {
        assertThat(elements.of(List.of(new Read("contact", true, List.of("made-up"), List.of("email"))), null))
                .extracting(Element::path)
                .containsExactly("state.contacts.email");
    }

    @Test
    void everyElementIsExplained() {
        assertThat(elements.all().values())
                .isNotEmpty()
                .allSatisfy(element ->
                        assertThat(element.meaning()).as(element.path()).isNotBlank());
    }

    private List<String> of(String root, RecordTable row, String... names) {
        return elements.of(List.of(new Read(root, false, List.of(), List.of(names))), row).stream()
                .map(Element::path)
                .toList();
    }

    private static void reach(Class<?> type, Set<Class<?>> records) {
        if (Elements.compound(type) && records.add(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> reach(Elements.entry(component), records));
        }
    }
}
