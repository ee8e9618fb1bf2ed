package org.reportonce.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Reports answers to questions that a report does not ask, or that it computes. */
    static void questions(LoadedInstrument instrument, Dataset dataset, Reporter reporter) {
        Map<String, Question> asked = new HashMap<>();
        for (Instrument.Section section : instrument.instrument().sections()) {
            for (Instrument.Content content : section.content()) {
                Question question = content.question();
                if (question != null) {
                    asked.put(question.id(), question);
                }
            }
        }
        List<String> open = asked.values().stream()
                .filter(question -> question.from() == null)
                .map(Question::id)
                .sorted()
                .toList();
        for (String id : dataset.facts()
                .answers()
                .getOrDefault(instrument.id(), Map.of())
                .keySet()) {
            String path = "answers." + instrument.id() + '.' + id;
            Question question = asked.get(id);
            if (question == null) {
                reporter.report(
                        "answer-unknown-question",
                        dataset.origin(FILE, path),
                        path,
                        Map.of(
                                "report",
                                instrument.id(),
                                "question",
                                id,
                                "near",
                                NearNames.joined(id, open),
                                "questions",
                                String.join(", ", open)));
            } else if (question.from() != null) {
                reporter.report(
                        "answer-computed",
                        dataset.origin(FILE, path),
                        path,
                        Map.of(
                                "report",
                                instrument.id(),
                                "question",
                                id,
                                "from",
                                question.from().text()));
            }
        }
    }
}
