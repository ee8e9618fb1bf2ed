package org.reportonce.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.LoadedInstrument;

/** Finds answers in {@code dataset.yaml} that belong to no report or to no question. */
public final class AnswerNames {
    private static final String FILE = "dataset.yaml";

    private AnswerNames() {}

    /** Reports answers for reports that do not exist. */
    public static void reports(Dataset dataset, Collection<String> ids, Reporter reporter) {
        for (String report : dataset.facts().answers().keySet()) {
            if (!ids.contains(report)) {
                String path = "answers." + report;
                reporter.report(
                        "answer-unknown-report",
                        dataset.origin(FILE, path),
                        path,
                        Map.of(
                                "report",
                                report,
                                "near",
                                NearNames.joined(report, ids),
                                "reports",
                                String.join(", ", ids)));
            }
        }
    }

    /** Reports answers to questions that a report does not have. */
    static void questions(LoadedInstrument instrument, Dataset dataset, Reporter reporter) {
        Map<String, Question> asked = instrument.questions();
        List<String> open = asked.values().stream()
                .filter(question -> question.from() == null || question.derive() != null)
                .map(Question::id)
                .sorted()
                .toList();
        for (String id : dataset.facts()
                .answers()
                .getOrDefault(instrument.id(), Map.of())
                .keySet()) {
            if (!asked.containsKey(id)) {
                unknown(instrument, id, open, dataset, reporter);
            }
        }
    }

    private static void unknown(
            LoadedInstrument instrument, String id, List<String> open, Dataset dataset, Reporter reporter) {
        String path = "answers." + instrument.id() + '.' + id;
        String meant = numbered(instrument, id);
        Map<String, String> arguments = meant.isEmpty()
                ? Map.of(
                        "report",
                        instrument.id(),
                        "question",
                        id,
                        "near",
                        NearNames.joined(id, open),
                        "questions",
                        NearNames.of(id, open).isEmpty() ? String.join(", ", alike(id, open)) : "")
                : Map.of("report", instrument.id(), "number", id, "meant", meant);
        reporter.report(
                meant.isEmpty() ? "answer-unknown-question" : "answer-by-number",
                dataset.origin(FILE, path),
                path,
                arguments);
    }

    /** Those of the same part of the form, by the first word of their ids; all of them when there are none. */
    private static List<String> alike(String id, List<String> open) {
        String part = id.contains(".") ? id.substring(0, id.indexOf('.') + 1) : id + '.';
        List<String> alike =
                open.stream().filter(other -> other.startsWith(part)).toList();
        return alike.isEmpty() ? open : alike;
    }

    /** The questions that have a number, in this version and in others; empty when none has. */
    private static String numbered(LoadedInstrument instrument, String number) {
        String own = instrument.instrument().version();
        return instrument.versions().stream()
                .sorted(Comparator.comparing(
                        (Instrument version) -> !version.version().equals(own)))
                .flatMap(version -> version.sections().stream()
                        .flatMap(section -> section.content().stream())
                        .map(Instrument.Content::question)
                        .filter(question ->
                                question != null && question.number().equals(number))
                        .map(question -> '"' + question.id() + "\" in version " + version.version()))
                .collect(Collectors.joining(", "));
    }
}
