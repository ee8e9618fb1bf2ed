package org.reportonce.instrument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Details;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Wanted;

/** Checks what questions say of one another, of paragraphs, and of their details. */
final class QuestionLint {
    private static final Set<AnswerType> YES_NO = Set.of(AnswerType.YES_NO, AnswerType.YES_NO_DEVELOPING);

    private final List<QuestionPlace> places;
    private final Map<String, Question> questions;
    private final Map<String, String> paragraphs;
    private final Problems problems;

    /**
     * @param paragraphs known paragraphs by id
     * @param problems takes what is wrong
     */
    QuestionLint(Instrument instrument, Map<String, String> paragraphs, Problems problems) {
        this.places = QuestionPlace.all(instrument);
        this.questions = QuestionPlace.byId(instrument);
        this.paragraphs = paragraphs;
        this.problems = problems;
    }

    void check() {
        for (QuestionPlace place : places) {
            under(place.question(), place.path());
            refers(place.question(), place.path());
            because(place.question(), place.path());
            details(place.question(), place.path());
        }
        new ConditionCycles(places, problems).check();
    }

    private void under(Question question, String path) {
        String above = question.under();
        if (!above.isEmpty() && !questions.containsKey(above)) {
            problems.error(
                    "instrument-under-unknown",
                    path + ".under",
                    "question",
                    question.id(),
                    "under",
                    above,
                    "instead",
                    Problems.instead(above, questions.keySet()));
        }
    }

    private void refers(Question question, String path) {
        for (int i = 0; i < question.refers().size(); i++) {
            String paragraph = question.refers().get(i);
            if (!paragraphs.containsKey(paragraph)) {
                problems.error(
                        "instrument-paragraph-unknown",
                        path + ".refers[" + i + ']',
                        "paragraph",
                        paragraph,
                        "instead",
                        Problems.instead(paragraph, paragraphs.keySet()));
            }
        }
    }

    private void because(Question question, String path) {
        if (question.because() != null && question.derive() == null) {
            problems.error("instrument-because-without-derive", path + ".because", "question", question.id());
        }
    }

    private void details(Question question, String path) {
        Details details = question.details();
        Wanted wanted = details == null ? null : details.wanted();
        if ((wanted == Wanted.IF_YES || wanted == Wanted.IF_NO) && !YES_NO.contains(question.type())) {
            problems.error("instrument-details-wanted", path + ".details.wanted", "question", question.id());
        }
    }
}
