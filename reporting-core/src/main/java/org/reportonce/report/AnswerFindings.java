package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.yaml.SourceText;

/** Says what is wrong with the answers to one report. */
final class AnswerFindings {
    private final String report;
    private final Reporter reporter;

    AnswerFindings(String report, Reporter reporter) {
        this.report = report;
        this.reporter = reporter;
    }

    /** A required answer is missing. */
    void missing(Question question, Origin origin) {
        tell("answer-missing", question, origin, Map.of());
    }

    /** What the form computes does not fit its own question. */
    void computed(Question question, Converted misfit, SourceText source) {
        reporter.report("instrument-answer-type", source.origin(), question.id(), arguments(question, misfit.text()));
    }

    /** A State says that something is under way, where the form knows yes and no only. */
    void developing(Question question, Origin origin) {
        tell("developing-not-offered", question, origin, Map.of());
    }

    /** An answer of the State does not fit. */
    void misfit(Question question, Converted misfit, Origin origin) {
        String code = misfit.kind() == Converted.Kind.OPTION_UNKNOWN ? "answer-option-unknown" : "answer-type";
        reporter.report(code, origin, origin.field(), arguments(question, misfit.text()));
    }

    /** A part of an answer that is not understood. */
    void part(Question question, Map.Entry<String, Object> part, Origin origin) {
        tell(
                "answer-map-wrong",
                question,
                origin,
                Map.of(
                        "key",
                        part.getKey(),
                        "value",
                        String.valueOf(part.getValue()),
                        "near",
                        NearNames.joined(part.getKey(), ExplicitAnswer.KEYS)));
    }

    /** An answer to a question whose answer comes from elsewhere. */
    void comesFrom(Question question, String from, Origin origin) {
        tell("answer-not-asked", question, origin, Map.of("from", from, "when", ""));
    }

    /** An answer to a question that does not arise. */
    void notAsked(Question question, String when, Origin origin) {
        tell("answer-not-asked", question, origin, Map.of("from", "", "when", when));
    }

    /** An answer that says something else than the facts. */
    void contradicts(Question question, Converted stated, Converted derived, List<String> because, Origin origin) {
        tell(
                "answer-contradicts",
                question,
                origin,
                Map.of("stated", stated.text(), "derived", derived.text(), "because", String.join("; ", because)));
    }

    /** Details are wanted, and there are none. */
    void detailMissing(Question question, String answer, Origin origin) {
        tell("detail-missing", question, origin, Map.of("answer", answer));
    }

    /** Something worth knowing of an answer. */
    void tell(String code, Question question, Origin origin, Map<String, String> further) {
        Map<String, String> arguments = new LinkedHashMap<>(arguments(question, ""));
        arguments.putAll(further);
        reporter.report(code, origin, origin.field(), arguments);
    }

    private Map<String, String> arguments(Question question, String value) {
        boolean box = question.type() == AnswerType.YES_NO && question.details() != null;
        return Map.of(
                "example",
                box ? "{answer: yes, details: …}" : "",
                "report",
                report,
                "question",
                question.id(),
                "number",
                question.number(),
                "value",
                value,
                "expected",
                AnswerConversion.expected(question.type()),
                "near",
                NearNames.joined(value, question.options()),
                "options",
                String.join(", ", question.options()));
    }
}
