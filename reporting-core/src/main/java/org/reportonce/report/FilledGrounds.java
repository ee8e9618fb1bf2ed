package org.reportonce.report;

import java.util.Optional;
import java.util.Set;

/**
 * What is known after filling.
 *
 * @param form the questions, answered
 * @param control what was converted
 */
record FilledGrounds(Questions form, Optional<ControlFigures> control) implements Grounds {
    @Override
    public Set<String> questions() {
        return form.ids();
    }

    @Override
    public Optional<String> notAsked(String question) {
        return form.notAsked(question);
    }

    @Override
    public String drawnFrom(String question) {
        return form.drawnFrom(question);
    }

    @Override
    public Optional<String> conversion(String place) {
        return control.flatMap(figures -> figures.conversion(place));
    }
}
