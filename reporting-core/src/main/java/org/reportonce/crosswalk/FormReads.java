package org.reportonce.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.expression.Read;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instrument.Content;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TableForm;
import org.reportonce.yaml.SourceText;

/**
 * Elements behind the expressions of one form. What an expression asks of the report itself is followed: of a figure to the
 * records it counts, of another question to what answers that one, of a table to what decides about it.
 */
final class FormReads {
    private static final Pattern ROW_PATH = Pattern.compile("\\brow((?:\\.[A-Za-z][A-Za-z0-9]*)+)");

    private final LoadedInstrument form;
    private final Elements elements;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, TableForm> tables = new HashMap<>();
    private final Map<String, Instrument.Figure> figures = new HashMap<>();

    /** Questions being followed, so that a circle ends. */
    private final Set<String> open = new LinkedHashSet<>();

    FormReads(LoadedInstrument form, Elements elements) {
        this.form = form;
        this.elements = elements;
        form.instrument().figures().forEach(figure -> figures.put(figure.id(), figure));
        for (Instrument.Section section : form.instrument().sections()) {
            for (Content content : section.content()) {
                Question question = content.question();
                if (question != null) {
                    questions.put(question.id(), question);
                }
                TableForm table = content.table();
                if (table != null) {
                    tables.put(table.id(), table);
                }
            }
        }
    }

    /** What the answer to a question is made from. */
    Set<Element> printed(Question question) {
        Set<Element> found = new LinkedHashSet<>();
        if (question.from() == null) {
            found.add(elements.answer(form.id(), question.id()));
        }
        List<SourceText> sources = new ArrayList<>();
        add(sources, question.from());
        add(sources, question.derive());
        add(sources, question.because());
        Instrument.Details details = question.details();
        if (details != null) {
            add(sources, details.from());
        }
        sources.forEach(source -> found.addAll(of(source)));
        return found;
    }

    private static void add(List<SourceText> sources, @Nullable SourceText source) {
        if (source != null) {
            sources.add(source);
        }
    }

    /** Elements of an expression about the report as a whole. */
    Set<Element> of(@Nullable SourceText source) {
        return of(source, null);
    }

    /** Elements of an expression about a row. */
    Set<Element> of(@Nullable SourceText source, @Nullable RecordTable row) {
        if (source == null) {
            return Set.of();
        }
        Set<Read> reads = form.expression(source).reads();
        Set<Element> found = new LinkedHashSet<>(elements.of(reads, row));
        for (Read read : reads) {
            if (read.function()) {
                read.arguments().forEach(argument -> found.addAll(asked(read.root(), argument)));
            }
        }
        return found;
    }

    private Set<Element> asked(String function, String id) {
        TableForm table = tables.get(id);
        return switch (function) {
            case "figure", "proportion" -> figure(figures.get(id));
            case "is", "chosen", "answered" -> question(questions.get(id));
            case "isNil" -> table == null ? Set.of() : of(table.nil());
            case "lines", "heldBack" ->
                table == null
                        ? Set.of()
                        : RecordTable.of(table.each())
                                .map(records -> lines(table, records))
                                .orElse(Set.of());
            default -> Set.of();
        };
    }

    private Set<Element> lines(TableForm table, RecordTable records) {
        Set<Element> found = of(table.where(), records);
        return found.isEmpty() ? Set.of(elements.table(records)) : found;
    }

    private Set<Element> question(@Nullable Question question) {
        if (question == null || !open.add(question.id())) {
            return Set.of();
        }
        Set<Element> found = printed(question);
        open.remove(question.id());
        return found;
    }

    private Set<Element> figure(Instrument.@Nullable Figure figure) {
        RecordTable records =
                figure == null ? null : RecordTable.of(figure.each()).orElse(null);
        if (figure == null || records == null) {
            return Set.of();
        }
        Set<Element> found = new LinkedHashSet<>(of(figure.where(), records));
        found.addAll(paths(figure.sum(), records));
        return found.isEmpty() ? Set.of(elements.table(records)) : found;
    }

    /** Elements of a text that names paths of a row, such as {@code sum(row.quantity)}. */
    Set<Element> paths(@Nullable SourceText source, RecordTable row) {
        Set<Element> found = new LinkedHashSet<>();
        if (source != null) {
            ROW_PATH.matcher(source.text())
                    .results()
                    .forEach(path -> found.addAll(
                            named("row", List.of(path.group(1).substring(1).split("\\.")), row)));
        }
        return found;
    }

    /** The elements of a path. */
    Set<Element> named(String root, List<String> names, @Nullable RecordTable row) {
        return elements.of(List.of(new Read(root, false, List.of(), names)), row);
    }
}
