package org.reportonce.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reportonce.dataset.Dataset;
import org.reportonce.expression.Expression;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.yaml.SourceText;

/** Which answers of a report rest on facts that were taken over from the year before and that nobody has confirmed. */
public final class Confirmation {
    private static final String FILE = "dataset.yaml";

    private final LoadedInstrument instrument;
    private final List<String> open;

    /**
     * @param instrument the form
     * @param open paths of what is to be confirmed, as in {@code toConfirm} of {@code dataset.yaml}
     */
    Confirmation(LoadedInstrument instrument, List<String> open) {
        this.instrument = instrument;
        this.open = open.stream().map(Confirmation::element).toList();
    }

    /** True when the answer to a question is to be confirmed. */
    boolean pending(Question question) {
        return !open.isEmpty()
                && elements(question).anyMatch(element -> open.stream().anyMatch(path -> touches(element, path)));
    }

    private Stream<String> elements(Question question) {
        Instrument.Details details = question.details();
        Stream<String> read = Stream.of(
                        question.from(), question.derive(), question.because(), details == null ? null : details.from())
                .filter(Objects::nonNull)
                .map((SourceText source) -> instrument.expression(source))
                .flatMap(Confirmation::elements);
        return Stream.concat(read, Stream.of("answers." + instrument.id() + '.' + question.id()));
    }

    /** Elements of the user's files that an expression reads, written as in {@code toConfirm}. */
    private static Stream<String> elements(Expression expression) {
        Stream<String> paths = expression.paths().stream().map(Confirmation::element);
        return expression.source().contains("contact(") ? Stream.concat(paths, Stream.of("contacts")) : paths;
    }

    /** Elements of {@code state.yaml} and {@code dataset.yaml} are told apart by their names alone. */
    private static String element(String path) {
        for (String variable : List.of("dataset.", "state.")) {
            if (path.startsWith(variable)) {
                return path.substring(variable.length());
            }
        }
        return path;
    }

    /** True when an element is the one at a path, a part of it, or holds it. */
    private static boolean touches(String element, String path) {
        return element.equals(path) || below(element, path) || below(path, element);
    }

    private static boolean below(String element, String path) {
        return element.startsWith(path + '.') || element.startsWith(path + '[');
    }

    private boolean uses(String path) {
        Stream<String> tables = instrument.tables().values().stream().flatMap(plan -> elements(plan.records()));
        Stream<String> expressions = instrument.expressions().stream().flatMap(Confirmation::elements);
        Stream<String> answers =
                instrument.questions().keySet().stream().map(question -> "answers." + instrument.id() + '.' + question);
        return Stream.of(tables, expressions, answers)
                .flatMap(elements -> elements)
                .anyMatch(element -> touches(element, path));
    }

    private static Stream<String> elements(RecordTable records) {
        StringBuilder name = new StringBuilder();
        for (String word : records.id().split("-", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return records == RecordTable.DEFINITIONS
                ? Stream.of("nationalDefinitions")
                : Stream.of(name.toString(), "profile." + name);
    }

    /**
     * Lists what is still to be confirmed, each path once.
     *
     * @param dataset names the paths
     * @param instruments the forms of the run
     * @param concern told before each finding which reports use the path; all of them when none does
     * @param reporter takes the findings
     */
    public static void list(
            Dataset dataset,
            Collection<LoadedInstrument> instruments,
            Consumer<Set<String>> concern,
            Reporter reporter) {
        List<String> paths = dataset.facts().toConfirm();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            String element = element(path);
            Set<String> users = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            for (LoadedInstrument instrument : instruments) {
                all.add(instrument.id());
                if (new Confirmation(instrument, paths).uses(element)) {
                    users.add(instrument.id());
                }
            }
            concern.accept(users.isEmpty() ? all : users);
            String unused = users.isEmpty() ? "No report of this run uses it." : "";
            boolean there = written(dataset).anyMatch(element::equals);
            reporter.report(
                    there ? "to-confirm" : "to-confirm-unknown",
                    dataset.origin(FILE, "toConfirm[" + i + ']'),
                    path,
                    there
                            ? Map.of("path", path, "unused", unused)
                            : Map.of(
                                    "path",
                                    path,
                                    "near",
                                    NearNames.joined(element, written(dataset).toList())));
        }
    }

    /** Key paths of everything written in the two files. */
    private static Stream<String> written(Dataset dataset) {
        return dataset.origins().keySet().stream()
                .filter(key -> key.startsWith(FILE + '#') || key.startsWith("state.yaml#"))
                .map(key -> key.substring(key.indexOf('#') + 1))
                .distinct()
                .sorted();
    }
}
