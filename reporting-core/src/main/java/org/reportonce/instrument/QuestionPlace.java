package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Section;
import org.reportonce.yaml.SourceText;

/**
 * A question where it stands in the form.
 *
 * @param question the question
 * @param section the part of the form it stands in
 * @param path its key path in {@code instrument.yaml}
 */
record QuestionPlace(Question question, Section section, String path) {
    /** Every question, in the order of the form. */
    static List<QuestionPlace> all(Instrument instrument) {
        List<QuestionPlace> places = new ArrayList<>();
        for (int i = 0; i < instrument.sections().size(); i++) {
            Section section = instrument.sections().get(i);
            for (int j = 0; j < section.content().size(); j++) {
                Question question = section.content().get(j).question();
                if (question != null) {
                    places.add(new QuestionPlace(question, section, "sections[" + i + "].content[" + j + "].question"));
                }
            }
        }
        return places;
    }

    /** Questions by their ids; the first one where an id is given twice. */
    static Map<String, Question> byId(Instrument instrument) {
        Map<String, Question> questions = new LinkedHashMap<>();
        all(instrument).forEach(place -> questions.putIfAbsent(place.question().id(), place.question()));
        return questions;
    }

    /** The expressions its answer depends on, the condition of its section among them. */
    List<SourceText> expressions() {
        Instrument.Details details = question.details();
        return Stream.of(
                        section.when(),
                        question.when(),
                        question.from(),
                        question.derive(),
                        question.because(),
                        details == null ? null : details.from())
                .filter(Objects::nonNull)
                .toList();
    }
}
