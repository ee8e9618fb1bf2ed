package org.reportonce.report;

import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument.Details;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Wanted;
import org.reportonce.instrument.Labels;

/** Fills the room for details under a question. */
final class DetailsBox {
    private final Labels labels;
    private final AnswerConversion conversion;
    private final Evaluation evaluation;
    private final AnswerFindings findings;

    DetailsBox(Labels labels, AnswerConversion conversion, Evaluation evaluation, AnswerFindings findings) {
        this.labels = labels;
        this.conversion = conversion;
        this.evaluation = evaluation;
        this.findings = findings;
    }

    /** The room under a question that is not asked. */
    Optional<Block.Details> hidden(Question question) {
        return box(question, new Answer.Hidden());
    }

    /**
     * The room under a question that is asked; empty when the form has none.
     *
     * @param answer the answer as printed
     * @param settled the answer with what the State adds to it
     */
    Optional<Block.Details> filled(Question question, Answer answer, AnswerOrder.Settled settled) {
        Details details = question.details();
        if (details == null) {
            return Optional.empty();
        }
        if (answer instanceof Answer.Withheld || settled.detailsWithheld()) {
            return box(question, new Answer.Withheld());
        }
        Object value = evaluation.value(details.from());
        String text = value == null ? "" : conversion.lines(value);
        String shown = text.isBlank() ? settled.details() : text;
        if (!shown.isBlank()) {
            Origin origin = text.isBlank()
                    ? settled.origin()
                    : evaluation.origin(details.from()).orElse(settled.origin());
            return box(question, new Answer.Given(new Value.Text(shown), Questions.sources(origin)));
        }
        if (wanted(details, answer)) {
            findings.detailMissing(question, AnswerText.of(answer), settled.origin());
        }
        return box(question, answer instanceof Answer.NotApplicable ? answer : new Answer.Unanswered());
    }

    private Optional<Block.Details> box(Question question, Answer answer) {
        Details details = question.details();
        return details == null
                ? Optional.empty()
                : Optional.of(new Block.Details(details.number(), labels.details(question.id()), answer));
    }

    private static boolean wanted(Details details, Answer answer) {
        Wanted wanted = details.wanted();
        if (wanted == null || !(answer instanceof Answer.Given given)) {
            return false;
        }
        String chosen = given.value() instanceof Value.YesNo yesNo ? yesNo.chosen() : "";
        return switch (wanted) {
            case NEVER -> false;
            case IF_YES -> chosen.equals("yes");
            case IF_NO -> chosen.equals("no");
            case IF_ANSWERED -> true;
        };
    }
}
