package org.reportonce.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.crosswalk.Use.Kind;
import org.reportonce.crosswalk.Use.Role;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instrument.Content;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Section;
import org.reportonce.instrument.Labels;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TableForm;
import org.reportonce.yaml.SourceText;

/** Goes through one form and notes which elements each of its places uses. */
final class FormReading {
    private final LoadedInstrument form;
    private final FormReads reads;
    private final Labels labels;
    private final Map<Use, Set<Element>> uses = new LinkedHashMap<>();

    FormReading(LoadedInstrument form, Elements elements, String language) {
        this.form = form;
        this.reads = new FormReads(form, elements);
        this.labels = form.labels(language)
                .filled(Map.of("state", "[State]", "year", "[year]", "years", "[years]", "columnYear", "[year]"));
    }

    /** Places with their elements, in the order of the form. */
    Map<Use, Set<Element>> uses() {
        Instrument instrument = form.instrument();
        Instrument.Duty duty = instrument.duty();
        Set<Element> asked = new LinkedHashSet<>(reads.of(instrument.owedBy()));
        if (duty != null) {
            asked.addAll(reads.named("state", List.of("treaties", "treaty"), null));
            asked.addAll(reads.named("state", List.of("treaties", "deposited"), null));
        }
        note(Kind.FORM, "", "", labels.shortTitle(), Set.of(), asked);
        for (Section section : instrument.sections()) {
            note(
                    Kind.SECTION,
                    section.number(),
                    section.id(),
                    section.when() == null ? "" : labels.section(section.id()),
                    Set.of(),
                    reads.of(section.when()));
            section.content().forEach(content -> content(section, content));
        }
        return uses;
    }

    private void content(Section section, Content content) {
        Question question = content.question();
        if (question != null) {
            note(
                    Kind.QUESTION,
                    question.number(),
                    question.id(),
                    labels.question(question.id()),
                    reads.printed(question),
                    reads.of(question.when()));
        }
        Instrument.Note text = content.note();
        if (text != null) {
            note(Kind.NOTE, "", text.id(), "", reads.of(text.from()), reads.of(text.when()));
        }
        TableForm table = content.table();
        if (table != null) {
            RecordTable.of(table.each()).ifPresent(records -> table(section, table, records));
        }
        Instrument.Changes changes = content.changes();
        if (changes != null) {
            Set<Element> filings = reads.named("state", List.of("filings", "answers"), null);
            note(Kind.TABLE, section.number(), changes.id(), labels.table(changes.id()), filings, Set.of());
        }
    }

    private void table(Section section, TableForm table, RecordTable records) {
        List<SourceText> conditions = new ArrayList<>();
        add(conditions, table.where());
        conditions.addAll(table.rowWhen().values());
        add(conditions, table.nil());
        add(conditions, table.included());
        table.silent().forEach(silence -> conditions.add(silence.when()));
        Set<Element> decides = new LinkedHashSet<>();
        conditions.forEach(condition -> decides.addAll(reads.of(condition, records)));
        decides.addAll(reads.paths(table.rowBy(), records));
        table.group().forEach(path -> decides.addAll(reads.paths(path, records)));
        note(Kind.TABLE, section.number(), table.id(), labels.table(table.id()), Set.of(), decides);
        for (TableForm.Column column : table.columns()) {
            boolean label = column.value().text().strip().equals("rowId");
            note(
                    Kind.COLUMN,
                    section.number(),
                    table.id() + '/' + column.id(),
                    labels.column(table.id(), column.id()),
                    reads.paths(label ? table.rowBy() : column.value(), records),
                    reads.of(column.when(), records));
        }
    }

    private static void add(List<SourceText> sources, @Nullable SourceText source) {
        if (source != null) {
            sources.add(source);
        }
    }

    /** Notes what a place prints; what only decides about it stands apart. */
    private void note(
            Kind kind, String number, String id, String label, Set<Element> prints, Collection<Element> decides) {
        Set<Element> others = new LinkedHashSet<>(decides);
        others.removeAll(prints);
        String version = form.instrument().version();
        if (!prints.isEmpty()) {
            uses.put(new Use(form.id(), version, kind, Role.PRINTS, number, id, label), prints);
        }
        if (!others.isEmpty()) {
            uses.put(new Use(form.id(), version, kind, Role.DECIDES, number, id, label), others);
        }
    }
}
