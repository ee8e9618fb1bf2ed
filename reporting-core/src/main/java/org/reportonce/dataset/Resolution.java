package org.reportonce.dataset;

import java.util.List;

/**
 * What a text that should name a State turned out to be, for one calendar year. Never a guess: anything but exactly one
 * State that existed in that year is told apart, so that the user is asked.
 */
public sealed interface Resolution {

    /** Calls the method of the visitor for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of resolution. */
    interface Visitor<R> {
        R resolved(Country country);

        R ambiguous(List<Country> countries);

        R obsolete(Country country, List<Country> successors);

        R notAState(String word);

        R unknown(List<Country> near);
    }

    /** Exactly one State or territory, which existed in that year. */
    record Resolved(Country country) implements Resolution {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resolved(country);
        }
    }

    /**
     * Several States bear that name: "Korea", "Congo".
     *
     * @param countries at least two, by code
     */
    record Ambiguous(List<Country> countries) implements Resolution {
        public Ambiguous {
            countries = List.copyOf(countries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ambiguous(countries);
        }
    }

    /**
     * A State that did not exist in that year: it had ended before ({@link Country#until()}), or began later
     * ({@link Country#from()}).
     *
     * @param successors the States of that year to choose from, by code: those that came out of it or, for one that began
     *     later, those it came out of; may be empty
     */
    record Obsolete(Country country, List<Country> successors) implements Resolution {
        public Obsolete {
            successors = List.copyOf(successors);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.obsolete(country, successors);
        }
    }

    /**
     * A word that names a group, a region or nothing at all: "EU", "various", "not specified".
     *
     * @param word the text as it was given, without the blanks around it
     */
    record NotAState(String word) implements Resolution {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notAState(word);
        }
    }

    /**
     * No name or code that is known.
     *
     * @param near up to three States of that year whose names look alike, the most alike first; may be empty
     */
    record Unknown(List<Country> near) implements Resolution {
        public Unknown {
            near = List.copyOf(near);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(near);
        }
    }
}
