package org.reportonce.crosswalk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Criteria;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.State;
import org.reportonce.dataset.YearFacts;
import org.reportonce.expression.Read;
import org.reportonce.instrument.RecordTable;
import org.reportonce.schema.Descriptions;

/** The elements of the data: which there are, and which of them an expression reads. */
final class Elements {
    /** Records that a user enters as one value. */
    private static final Set<Class<?>> VALUES = Set.of(
            Fact.class,
            LocalizedText.class,
            Quantity.class,
            Place.class,
            Category.class,
            Money.class,
            PartialDate.class,
            Criteria.class);

    /** What the program itself reads, whatever the forms ask. */
    private static final Set<String> OF_THE_PROGRAM =
            Set.of("format", "since", "until", "release", "withheld", "id", "answers", "toConfirm");

    /** Methods that expressions may call, with the fields they look at; a field of a field after a dot. */
    static final Map<String, List<String>> METHODS = Map.ofEntries(
            Map.entry("State.memberOf", List.of("memberships.organisation")),
            Map.entry("State.treaty", List.of("treaties")),
            Map.entry("State.definitionsIn", List.of("nationalDefinitions")),
            Map.entry("State.policiesIn", List.of("policies")),
            Map.entry("State.contact", List.of("contacts")),
            Map.entry("State.lastFiling", List.of("filings")),
            Map.entry("YearFacts.releasedTo", List.of("releases.decision")),
            Map.entry("Transfer.actual", List.of("status")),
            Map.entry("Transfer.authorized", List.of("status")),
            Map.entry("Recovery.established", List.of("outcome", "diversionPoint")),
            Map.entry("Recovery.traceTried", List.of("trace")),
            Map.entry("Transfer.description", List.of("designation", "model")),
            Map.entry("Holding.description", List.of("designation", "model")),
            Map.entry("Production.description", List.of("designation", "model")),
            Map.entry("Law.about", List.of("covers")),
            Map.entry("Target.byYear", List.of("year")),
            Map.entry("Target.cited", List.of("paragraph")),
            Map.entry("Law.citation", List.of("title", "date", "link")),
            Map.entry("Assistance.quantity", List.of()),
            Map.entry("IssuedLicence.count", List.of("licences")),
            Map.entry("IssuedLicence.militaryCategory", List.of("militaryList")),
            Map.entry("Denial.count", List.of("denials")),
            Map.entry("Denial.militaryCategory", List.of("militaryList")),
            Map.entry("Rate.sentence", List.of("currency", "per", "rate", "source")),
            Map.entry("Criteria.cites", List.of("numbers")),
            Map.entry("RecordKeeping.atLeast", List.of("years", "indefinitely")),
            Map.entry("YearFacts.concept", List.of("exports", "imports")));

    /** Columns behind the fields of control figures. */
    private static final Map<String, List<String>> DERIVED = Map.ofEntries(
            Map.entry("kind", List.of("licences.kind", "denials.kind")),
            Map.entry("destination", List.of("licences.destination", "denials.destination", "transfers.partner")),
            Map.entry("region", List.of("licences.destination", "denials.destination", "transfers.partner")),
            Map.entry("origin", List.of("licences.origin", "denials.origin")),
            Map.entry("category", List.of("licences.militaryList", "denials.militaryList", "transfers.militaryList")),
            Map.entry(
                    "militaryList", List.of("licences.militaryList", "denials.militaryList", "transfers.militaryList")),
            Map.entry("count", List.of("licences.licences", "denials.denials")),
            Map.entry("value", List.of("licences.value", "denials.value", "transfers.value")),
            Map.entry("quantity", List.of("licences.quantity", "denials.quantity")),
            Map.entry("type", List.of("licences.type")),
            Map.entry("criteria", List.of("denials.criteria")));

    private static final Map<RecordTable, String> OF_STATE = Map.of(
            RecordTable.DEFINITIONS, "state.nationalDefinitions",
            RecordTable.POLICIES, "state.policies",
            RecordTable.LAWS, "profile.laws",
            RecordTable.AUTHORITIES, "profile.authorities",
            RecordTable.CONTROL_LISTS, "profile.controlLists",
            RecordTable.COORDINATION, "profile.coordination",
            RecordTable.PLANS, "profile.plans",
            RecordTable.TARGETS, "profile.targets");

    private final Descriptions descriptions = Descriptions.english();
    private final Map<String, Element> known = new LinkedHashMap<>();

    /** Where the elements of a table are entered: {@code transfers}, or {@code profile.laws}. */
    static String place(RecordTable records) {
        return OF_STATE.getOrDefault(records, records.id());
    }

    /** Where the lines of a table are entered: {@code transfers.csv}, or a path in {@code state.yaml}. */
    static String entered(RecordTable records) {
        if (!records.derivedFrom().isEmpty()) {
            return entered(records.derivedFrom().get(0));
        }
        return OF_STATE.getOrDefault(records, records.id() + ".csv");
    }

    /** The lines of a table, of which only the number is asked. */
    Element table(RecordTable records) {
        return known.computeIfAbsent(place(records), path -> new Element(path, "Number of lines."));
    }

    /** The element of an answer that a single question asks. */
    Element answer(String report, String question) {
        return known.computeIfAbsent("answers." + report + '.' + question, path -> new Element(path, ""));
    }

    /**
     * The elements that an expression reads; of a record and one of its fields, only the field.
     *
     * @param row the records that {@code row} stands for; null where there is no row
     */
    Set<Element> of(Collection<Read> reads, @Nullable RecordTable row) {
        Map<String, Element> found = new LinkedHashMap<>();
        for (Read read : reads) {
            follow(read, row, found);
        }
        found.keySet().removeIf(path -> found.keySet().stream().anyMatch(other -> other.startsWith(path + '.')));
        return new LinkedHashSet<>(found.values());
    }

    private void follow(Read read, @Nullable RecordTable row, Map<String, Element> found) {
        if (read.function()) {
            if (read.root().equals("contact")) {
                walk(
                        "state.contacts",
                        State.Contact.class,
                        read.names(),
                        element("state.contacts", State.class),
                        found);
            }
            return;
        }
        switch (read.root()) {
            case "state" -> walk("state", State.class, read.names(), null, found);
            case "dataset", "years" -> walk("dataset", YearFacts.class, read.names(), null, found);
            case "profile" -> walk("profile", Profile.class, read.names(), null, found);
            case "row" -> {
                if (row != null && !row.derivedFrom().isEmpty()) {
                    derived(read.names(), row, found);
                } else if (row != null) {
                    walk(place(row), row.type(), read.names(), null, found);
                }
            }
            default -> {
                // The period, the day, the edition: nobody enters them.
            }
        }
    }

    /** What is derived leads to the columns it is derived from. */
    private void derived(List<String> names, RecordTable row, Map<String, Element> found) {
        if (names.isEmpty()) {
            row.derivedFrom().forEach(source -> {
                Element lines = table(source);
                found.put(lines.path(), lines);
            });
            return;
        }
        for (String column : DERIVED.getOrDefault(names.get(0), List.of())) {
            int dot = column.indexOf('.');
            RecordTable source = RecordTable.of(column.substring(0, dot)).orElseThrow();
            walk(place(source), source.type(), List.of(column.substring(dot + 1)), null, found);
        }
    }

    /** Goes down the fields as far as a user enters a value; {@code here} is what there is when no name is left. */
    private void walk(
            String path, Class<?> type, List<String> names, @Nullable Element here, Map<String, Element> found) {
        if (names.isEmpty() || !compound(type)) {
            if (here != null) {
                found.put(here.path(), here);
            }
            return;
        }
        List<String> rest = names.subList(1, names.size());
        RecordComponent component = component(type, names.get(0));
        if (component != null) {
            step(path, type, component, rest, found);
            return;
        }
        List<String> fields = names.get(0).equals("restricted")
                ? List.of("release")
                : METHODS.getOrDefault(type.getSimpleName() + '.' + names.get(0), List.of());
        if (fields.isEmpty() && here != null) {
            found.put(here.path(), here);
        }
        for (String field : fields) {
            List<String> looked = new ArrayList<>(List.of(field.split("\\.")));
            looked.addAll(rest);
            walk(path, type, looked, here, found);
        }
    }

    private void step(
            String path, Class<?> type, RecordComponent component, List<String> rest, Map<String, Element> found) {
        String next = below(path, type, component);
        walk(next, entry(component), rest, element(next, type), found);
    }

    private Element element(String path, Class<?> owner) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        return known.computeIfAbsent(
                path, p -> new Element(p, descriptions.find(owner, field).orElse("")));
    }

    /** Every element that a user may enter, by path; without those that the program itself reads. */
    Map<String, Element> all() {
        Map<String, Element> all = new TreeMap<>();
        below("state", State.class, all);
        below("dataset", YearFacts.class, all);
        for (RecordTable records : RecordTable.values()) {
            if (!OF_STATE.containsKey(records) && records.derivedFrom().isEmpty()) {
                below(records.id(), records.type(), all);
            }
        }
        return all;
    }

    private void below(String path, Class<?> type, Map<String, Element> all) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (ofTheProgram(type, component)) {
                continue;
            }
            String next = below(path, type, component);
            Class<?> entry = entry(component);
            if (compound(entry)) {
                below(next, entry, all);
            } else {
                all.put(next, element(next, type));
            }
        }
    }

    /** True for what the program itself reads, whatever the forms ask. */
    static boolean ofTheProgram(Class<?> type, RecordComponent component) {
        // In the facts of a year, this is the statement that something was kept back.
        boolean statement = type == YearFacts.class && component.getName().equals("withheld");
        return OF_THE_PROGRAM.contains(component.getName()) && !statement;
    }

    /** Path of a part of a record. */
    static String below(String path, Class<?> type, RecordComponent component) {
        boolean profile = type == State.class && component.getName().equals("profile");
        return profile ? "profile" : path + '.' + component.getName();
    }

    /** True for a record that a user enters part by part. */
    static boolean compound(Class<?> type) {
        return type.isRecord() && !VALUES.contains(type);
    }

    /** The value of a part of a record. */
    static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        return null;
    }

    /** Type of a component; of a list, that of its entries. */
    static Class<?> entry(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic && component.getType() == List.class) {
            type = generic.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> plain ? plain : component.getType();
    }
}
