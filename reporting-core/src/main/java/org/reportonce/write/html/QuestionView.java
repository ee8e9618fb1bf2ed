package org.reportonce.write.html;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.write.html.BlockView.QuestionRun;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedQuestion;

/**
 * A question with its answer as the page template sees it.
 *
 * @param level 0 for a question of its own, 1 for a part of one, and so on
 * @param asked false when the answer to another question makes this one pointless
 * @param wide true when the answer needs more room than there is beside the question
 * @param details room for details; none or one
 * @param source weight and paragraphs, or empty
 * @param derived what a derived answer rests on, or empty
 */
record QuestionView(
        String id,
        String number,
        String label,
        int level,
        boolean asked,
        boolean wide,
        AnswerView answer,
        List<DetailsView> details,
        String source,
        String derived,
        boolean toConfirm) {
    /** Room for details. */
    record DetailsView(String number, String label, AnswerView answer) {}

    static QuestionView of(QuestionBlock block, Printed printed) {
        PrintedQuestion question = PrintedQuestion.of(block, printed);
        return new QuestionView(
                block.id(),
                question.number(),
                question.label(),
                question.level(),
                question.asked(),
                question.answer().wide(),
                AnswerView.of(question.answer(), printed),
                question.details().stream()
                        .map(details -> new DetailsView(
                                details.number(), details.label(), AnswerView.of(details.answer(), printed)))
                        .toList(),
                question.source(),
                question.derived(),
                question.toConfirm());
    }

    /** Parts the questions where those that are asked meet those that are not. */
    static List<QuestionRun> runs(List<QuestionView> questions, Printed printed) {
        List<QuestionRun> runs = new ArrayList<>();
        int start = 0;
        for (int n = 1; n <= questions.size(); n++) {
            if (n == questions.size() || questions.get(n).asked != questions.get(start).asked) {
                List<QuestionView> run = questions.subList(start, n);
                runs.add(new QuestionRun(run.get(0).asked ? "" : summary(run, printed), run));
                start = n;
            }
        }
        return runs;
    }

    private static String summary(List<QuestionView> run, Printed printed) {
        String count = run.size() == 1
                ? printed.word("one-question-not-asked")
                : printed.word("questions-not-asked").replace("{count}", printed.number(run.size()));
        String first = run.get(0).number;
        String last = run.get(run.size() - 1).number;
        if (first.isEmpty() || last.isEmpty()) {
            return count;
        }
        return count + (run.size() == 1 ? " (" + first + ')' : " (" + first + " – " + last + ')');
    }
}
