package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.report.Block.QuestionBlock;

/**
 * The answer to a question in words, with the lines and facts it rests on: counts year by year, a share with its division, a derived
 * answer with its reasons, and why a question is not asked.
 */
final class QuestionText {
    private QuestionText() {}

    static Explanation.Line line(Report report, QuestionBlock question, Grounds grounds) {
        if (question.answer() instanceof Answer.Hidden) {
            String why = grounds.notAsked(question.id())
                    .orElseGet(() -> report.heading().words().get("not-asked"));
            return new Explanation.Line(question.id(), question.label(), List.of(), List.of(), why);
        }
        List<Explanation.Figure> figures = new ArrayList<>(answer(report, question));
        CellText cells = new CellText(report.heading().words(), grounds);
        question.details()
                .filter(details -> !(details.answer() instanceof Answer.Hidden))
                .ifPresent(details -> figures.add(cells.figure(details.label(), details.answer())));
        return new Explanation.Line(question.id(), question.label(), figures, reasons(question, grounds), "");
    }

    /** In the words of the form, else by the names of what the answer is drawn from. */
    private static List<String> reasons(QuestionBlock question, Grounds grounds) {
        if (!question.background().derived() || question.answer() instanceof Answer.Withheld) {
            return List.of();
        }
        List<String> reasons = question.background().reasons();
        String drawn = grounds.drawnFrom(question.id());
        return reasons.isEmpty() && !drawn.isEmpty() ? List.of(drawn) : reasons;
    }

    private static List<Explanation.Figure> answer(Report report, QuestionBlock question) {
        CellText cells = new CellText(report.heading().words(), Grounds.NONE);
        Words words = report.heading().words();
        if (question.answer() instanceof Answer.Given given && given.value() instanceof Value.YearCounts counts) {
            List<Explanation.Figure> figures = new ArrayList<>();
            counts.years().forEach((year, answer) -> figures.add(cells.figure(Integer.toString(year), answer)));
            figures.add(cells.figure(words.get("total"), counts.total()));
            return figures;
        }
        if (question.answer() instanceof Answer.Given given && given.value() instanceof Value.Proportion share) {
            return List.of(new Explanation.Figure(
                    words.get("answer"),
                    AnswerText.of(given),
                    false,
                    "100 × " + share.part() + " / " + share.whole() + " = "
                            + share.percent().toPlainString(),
                    Map.of(),
                    SourcesText.places(given.sources()),
                    given.sources().count()));
        }
        Explanation.Figure answer = cells.figure(words.get("answer"), question.answer());
        return List.of(
                question.answer() instanceof Answer.Given given && given.value() instanceof Value.Tick tick
                        ? answer.saying(tick.ticked() ? "ticked" : "not ticked")
                        : answer);
    }
}
