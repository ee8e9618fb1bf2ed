package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Fact;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Labels;
import org.reportonce.yaml.SourceText;

/**
 * Decides which of its sources answers a question: what the State wrote for this report, else the fact that the form points to,
 * else what follows from other facts. What the State says and what follows must not contradict each other.
 */
final class AnswerOrder {
    private final Map<String, Object> written;
    private final String path;
    private final Dataset dataset;
    private final boolean masking;
    private final Labels labels;
    private final AnswerConversion conversion;
    private final Evaluation evaluation;
    private final AnswerFindings findings;

    /**
     * @param report id of the report
     * @param masking true when what is restricted must not be shown
     */
    AnswerOrder(
            String report,
            Dataset dataset,
            boolean masking,
            Labels labels,
            AnswerConversion conversion,
            Evaluation evaluation,
            AnswerFindings findings) {
        this.written = dataset.facts().answers().getOrDefault(report, Map.of());
        this.path = "answers." + report + '.';
        this.dataset = dataset;
        this.masking = masking;
        this.labels = labels;
        this.conversion = conversion;
        this.evaluation = evaluation;
        this.findings = findings;
    }

    /**
     * An answer that has been settled.
     *
     * @param converted what it says
     * @param origin where it stands, or would stand
     * @param details what is added to it, or empty
     * @param detailsWithheld true when something is added that this edition must not show
     * @param derived true when it was drawn from other facts
     * @param reasons what a derived answer rests on
     */
    record Settled(
            Converted converted,
            Origin origin,
            String details,
            boolean detailsWithheld,
            boolean derived,
            List<String> reasons) {
        Settled {
            reasons = List.copyOf(reasons);
        }
    }

    /** True when the State wrote an answer for this report. */
    boolean isWritten(Question question) {
        return ExplicitAnswer.of(written.get(question.id())).given();
    }

    /** Place of the answer that the State writes for this report. */
    Origin place(Question question) {
        return dataset.origin(Evaluation.FILE, path + question.id());
    }

    /** Settles the answer to a question that is asked. */
    Settled settle(Question question) {
        ExplicitAnswer explicit = ExplicitAnswer.of(written.get(question.id()));
        explicit.wrong()
                .forEach(part -> findings.part(
                        question, part, dataset.origin(Evaluation.FILE, path + question.id() + '.' + part.getKey())));
        SourceText from = question.from();
        boolean computed = from != null && question.derive() == null;
        boolean asked = !computed && question.type() != AnswerType.TICK;
        if (from != null && computed && explicit.given()) {
            findings.comesFrom(question, evaluation.read(from), place(question));
        }
        Converted own = asked && explicit.given() ? own(question, explicit) : Converted.NOTHING;
        @Nullable Object value = evaluation.value(from);
        Converted fact = from == null ? Converted.NOTHING : fact(question, from, value, own.nothing());
        boolean withheld = masking && explicit.restricted();
        Details details = details(explicit, value, !own.nothing(), withheld);
        if (!own.nothing()) {
            compare(question, own, place(question));
            return new Settled(
                    withheld ? Converted.WITHHELD : own,
                    place(question),
                    details.text,
                    details.withheld,
                    false,
                    List.of());
        }
        Origin origin = evaluation.origin(from).orElseGet(() -> place(question));
        if (!fact.nothing()) {
            compare(question, fact, origin);
            return new Settled(fact, origin, details.text, details.withheld, false, List.of());
        }
        Converted derived = derived(question);
        return new Settled(
                derived,
                derived.nothing()
                        ? origin
                        : evaluation.origin(question.derive()).orElse(origin),
                details.text,
                details.withheld,
                !derived.nothing(),
                derived.nothing() ? List.of() : because(question));
    }

    private Converted own(Question question, ExplicitAnswer explicit) {
        Converted converted = explicit.converted(question, conversion);
        Origin origin = place(question);
        switch (converted.kind()) {
            case MISFIT, OPTION_UNKNOWN -> findings.misfit(question, converted, at(question, explicit, converted));
            case DEVELOPING -> findings.developing(question, origin);
            case VALUE, NOTHING, NOT_APPLICABLE, WITHHELD, NIL -> {}
        }
        return converted;
    }

    /** Place of the part of an answer that does not fit. */
    private Origin at(Question question, ExplicitAnswer explicit, Converted converted) {
        String whole = path + question.id() + (explicit.parts() ? ".answer" : "");
        if (explicit.answer() instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (String.valueOf(list.get(i)).equals(converted.misfit())) {
                    return dataset.origin(Evaluation.FILE, whole + '[' + i + ']');
                }
            }
        }
        return dataset.origin(Evaluation.FILE, whole);
    }

    private Converted fact(Question question, SourceText from, @Nullable Object value, boolean counts) {
        Converted converted = conversion.convert(question, value);
        if (converted.kind() == Converted.Kind.DEVELOPING && counts) {
            findings.developing(question, evaluation.origin(from).orElseGet(() -> place(question)));
        }
        return checked(question, converted, from);
    }

    private Converted derived(Question question) {
        SourceText derive = question.derive();
        return derive == null
                ? Converted.NOTHING
                : checked(question, conversion.convert(question, evaluation.value(derive)), derive);
    }

    private Converted checked(Question question, Converted converted, SourceText source) {
        if (converted.kind() == Converted.Kind.MISFIT || converted.kind() == Converted.Kind.OPTION_UNKNOWN) {
            findings.computed(question, converted, source);
        }
        return converted;
    }

    private void compare(Question question, Converted stated, Origin origin) {
        Converted derived = derived(question);
        boolean comparable = stated.kind() == Converted.Kind.VALUE
                || stated.kind() == Converted.Kind.NOT_APPLICABLE
                || stated.kind() == Converted.Kind.DEVELOPING;
        if (comparable && derived.kind() == Converted.Kind.VALUE && !derived.same(stated)) {
            findings.contradicts(question, stated, derived, reasons(question), origin);
        }
    }

    /** What an answer rests on, in the words of the form, else by the names of what it is drawn from. */
    private List<String> reasons(Question question) {
        List<String> reasons = because(question);
        SourceText derive = question.derive();
        return reasons.isEmpty() && derive != null ? List.of(evaluation.read(derive)) : reasons;
    }

    private List<String> because(Question question) {
        Object value = evaluation.value(question.because());
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<String> reasons = new ArrayList<>();
        for (Object item : items) {
            String text = item == null ? "" : conversion.prose(item);
            if (!text.isBlank() && !reasons.contains(text)) {
                reasons.add(text);
            }
        }
        String inWords = labels.because(question.id());
        return reasons.isEmpty() && !inWords.isEmpty() ? List.of(inWords) : reasons;
    }

    private record Details(String text, boolean withheld) {}

    private Details details(ExplicitAnswer explicit, @Nullable Object value, boolean ownFirst, boolean withheld) {
        Object written = explicit.details();
        String own = written == null ? "" : conversion.prose(written);
        String ofFact = value instanceof Fact fact ? conversion.prose(fact.details()) : "";
        boolean takesOwn = !own.isBlank() && (ownFirst || ofFact.isBlank());
        if (takesOwn) {
            return withheld ? new Details("", true) : new Details(own, false);
        }
        return new Details(ofFact, false);
    }
}
