package org.reportonce.write.internal;

import java.util.List;
import java.util.Optional;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.Background;
import org.reportonce.report.Block.QuestionBlock;

/**
 * A question as a reader sees it, with its answer, its details and what is to be known about them.
 *
 * @param number official number, or empty
 * @param label the question
 * @param level 0 for a question of its own, 1 for a part of one, and so on
 * @param asked false when the answer to another question makes this one pointless
 * @param answer the answer; carries empty boxes when there is none
 * @param details room for details, when the form has it
 * @param duty how far the source binds, in words, or empty
 * @param refers paragraphs it reports on, such as {@code PoA II.4}
 * @param derived sentence that says what a derived answer rests on; empty for a stated one
 * @param toConfirm true when the answer comes from the year before and nobody has confirmed it
 */
public record PrintedQuestion(
        String number,
        String label,
        int level,
        boolean asked,
        Shown answer,
        Optional<Details> details,
        String duty,
        List<String> refers,
        String derived,
        boolean toConfirm) {
    /** Deeper parts of a question are not set in any further. */
    private static final int DEEPEST = 4;

    public PrintedQuestion {
        refers = List.copyOf(refers);
    }

    /**
     * Room for details.
     *
     * @param number official number, or empty
     * @param label heading
     * @param answer what is said there
     */
    public record Details(String number, String label, Shown answer) {}

    /** A question in the words of the report. */
    public static PrintedQuestion of(QuestionBlock question, Printed printed) {
        Background background = question.background();
        return new PrintedQuestion(
                SafeText.printable(question.number()),
                SafeText.printable(question.label()),
                Math.max(0, Math.min(DEEPEST, question.level())),
                !(question.answer() instanceof Answer.Hidden),
                Shown.of(question, printed),
                question.details()
                        .map(details -> new Details(
                                SafeText.printable(details.number()),
                                SafeText.printable(details.label()),
                                details.answer() instanceof Answer.NotApplicable
                                        ? Shown.EMPTY
                                        : Shown.of(details.answer(), printed))),
                SafeText.printable(background.duty()),
                background.refers().stream().map(PrintedQuestion::paragraph).toList(),
                derived(background, printed),
                background.toConfirm());
    }

    private static String derived(Background background, Printed printed) {
        if (!background.derived()) {
            return "";
        }
        return background.reasons().isEmpty()
                ? printed.word("derived")
                : printed.word("derived-from")
                        .replace("{reasons}", SafeText.printable(String.join("; ", background.reasons())));
    }

    // The id of a paragraph begins with that of its document: PoA.II.4 is paragraph II.4 of the Programme of Action.
    private static String paragraph(String id) {
        return SafeText.printable(id).replaceFirst("^([^.\\s]+)\\.", "$1 ");
    }

    /** Weight and paragraphs in one line: {@code binding · PoA II.4, ITI 24}; empty when neither is known. */
    public String source() {
        String paragraphs = String.join(", ", refers);
        return duty.isEmpty() || paragraphs.isEmpty() ? duty + paragraphs : duty + " · " + paragraphs;
    }
}
