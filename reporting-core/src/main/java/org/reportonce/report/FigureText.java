package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;

/** A figure in words: year by year, with the lines it was counted from. */
final class FigureText {
    private FigureText() {}

    static Explanation.Line line(FigureFiller figure, Printed printed) {
        Words words = new Words(printed.words());
        List<Explanation.Figure> years = new ArrayList<>();
        List<Integer> all = figure.years();
        if (all.size() > 1) {
            all.forEach(year -> years.add(of(Integer.toString(year), figure.answer(year, printed), words)));
        }
        years.add(of(printed.word("total"), figure.total(printed), words));
        return new Explanation.Line("figures/" + figure.plan().id(), "", years);
    }

    /** A number with its arithmetic; what is no number in the word that is printed for it. */
    static Explanation.Figure of(String label, Answer answer, Words words) {
        Sources sources = answer instanceof Answer.Given given ? given.sources() : Sources.NONE;
        return new Explanation.Figure(
                label,
                word(answer, words),
                answer instanceof Answer.Withheld,
                sources.summed() ? SourcesText.arithmetic(sources) : "",
                SourcesText.places(sources),
                sources.count());
    }

    private static String word(Answer answer, Words words) {
        if (answer instanceof Answer.Nil) {
            return words.get("nil");
        }
        return answer instanceof Answer.Unanswered ? words.get("not-answered") : AnswerText.of(answer);
    }
}
