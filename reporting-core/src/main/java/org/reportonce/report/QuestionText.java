package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Block.QuestionBlock;

/** The answer to a question in words, with the lines it rests on: counts year by year, a share with its division. */
final class QuestionText {
    private QuestionText() {}

    static List<Explanation.Figure> figures(Report report, QuestionBlock question) {
        List<Explanation.Figure> figures = new ArrayList<>();
        Words words = report.heading().words();
        if (question.answer() instanceof Answer.Given given && given.value() instanceof Value.YearCounts counts) {
            counts.years().forEach((year, answer) -> figures.add(FigureText.of(Integer.toString(year), answer, words)));
            figures.add(FigureText.of(words.get("total"), counts.total(), words));
            return figures;
        }
        if (question.answer() instanceof Answer.Given given && given.value() instanceof Value.Proportion share) {
            figures.add(new Explanation.Figure(
                    words.get("answer"),
                    AnswerText.of(given),
                    false,
                    "100 × " + share.part() + " / " + share.whole() + " = "
                            + share.percent().toPlainString(),
                    SourcesText.places(given.sources()),
                    given.sources().count()));
            return figures;
        }
        figures.add(FigureText.of(words.get("answer"), question.answer(), words));
        return figures;
    }
}
