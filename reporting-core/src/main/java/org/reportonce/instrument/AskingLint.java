package org.reportonce.instrument;

import java.util.Collection;
import java.util.Map;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.yaml.SourceText;

/** Checks the questions and options that expressions ask for. */
final class AskingLint {
    private final Map<String, Question> questions;
    private final Problems problems;

    AskingLint(Map<String, Question> questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    void check(Collection<SourceText> expressions) {
        expressions.forEach(expression -> Asking.in(expression).forEach(this::check));
    }

    private void check(Asking asking) {
        Question question = questions.get(asking.question());
        if (question == null) {
            problems.errorAt(
                    "instrument-question-unknown",
                    asking.origin(),
                    "question",
                    asking.question(),
                    "instead",
                    Problems.instead(asking.question(), questions.keySet()));
        } else if (!fits(asking.function(), question.type())) {
            problems.errorAt(
                    "instrument-asked-wrongly",
                    asking.origin(),
                    "question",
                    asking.question(),
                    "function",
                    asking.function(),
                    "kind",
                    asking.function().equals("is") ? "yes or no" : "options");
        } else if (asking.function().equals("chosen") && !question.options().contains(asking.option())) {
            problems.errorAt(
                    "instrument-option-unknown",
                    asking.origin(),
                    "question",
                    asking.question(),
                    "option",
                    asking.option(),
                    "instead",
                    Problems.instead(asking.option(), question.options()));
        }
    }

    private static boolean fits(String function, AnswerType type) {
        return switch (function) {
            case "is" -> type == AnswerType.YES_NO || type == AnswerType.YES_NO_DEVELOPING;
            case "chosen" -> type == AnswerType.CHOICE || type == AnswerType.CHOICES;
            default -> true;
        };
    }
}
