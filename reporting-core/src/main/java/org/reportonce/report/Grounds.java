package org.reportonce.report;

import java.util.Optional;
import java.util.Set;

/** What a filler knows of a report that is printed nowhere: why a question is not asked, and how an amount was converted. */
public interface Grounds {
    /** Nothing is known. */
    Grounds NONE = new Grounds() {
        @Override
        public Set<String> questions() {
            return Set.of();
        }

        @Override
        public Optional<String> notAsked(String question) {
            return Optional.empty();
        }

        @Override
        public String drawnFrom(String question) {
            return "";
        }

        @Override
        public Optional<String> conversion(String place) {
            return Optional.empty();
        }
    };

    /** Ids of all questions of the form, those of sections that are not printed among them. */
    Set<String> questions();

    /** Why a question is not asked; empty when it is. */
    Optional<String> notAsked(String question);

    /** What the answer to a question is drawn from when the State does not give it; empty when it must give it. */
    String drawnFrom(String question);

    /** How the amount of a line, {@code file:line}, was converted; empty when it was not. */
    Optional<String> conversion(String place);
}
