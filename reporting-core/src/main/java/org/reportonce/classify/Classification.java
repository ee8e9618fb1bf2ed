package org.reportonce.classify;

import java.util.List;

/**
 * What an item may be. A proposal, to be confirmed by a person.
 *
 * @param year calendar year whose thresholds were taken
 * @param outcome how sure it is
 * @param item what was understood of the item, one sentence each
 * @param proposals categories whose every condition holds; {@code OUT} alone when none takes it
 * @param possible categories for which a fact is still missing
 * @param excluded categories that were looked at and do not take it
 * @param ml entries of the Common Military List of the European Union where such items are usually found
 * @param hs headings of the Harmonized System where such items are usually found
 * @param notes what a person has to look at
 * @param status that this is a proposal
 */
public record Classification(
        int year,
        Outcome outcome,
        List<String> item,
        List<Candidate> proposals,
        List<Candidate> possible,
        List<Candidate> excluded,
        List<Entry> ml,
        List<Entry> hs,
        List<String> notes,
        String status) {
    public Classification {
        item = List.copyOf(item);
        proposals = List.copyOf(proposals);
        possible = List.copyOf(possible);
        excluded = List.copyOf(excluded);
        ml = List.copyOf(ml);
        hs = List.copyOf(hs);
        notes = List.copyOf(notes);
    }

    /** How sure a classification is. */
    public enum Outcome {
        /** One category takes it. */
        ONE,
        /** Several do; a person has to choose. */
        SEVERAL,
        /** A fact is missing. */
        OPEN,
        /** No category covers it. */
        NONE,
        /** Nothing in what was told says what kind of item it is. */
        UNKNOWN
    }

    /**
     * A category and how the item stands to it.
     *
     * @param category code, such as {@code II} or {@code SA.4}
     * @param name its English name in that year
     * @param reasons the conditions, each with what the item has
     * @param confirm what its description asks for besides, for a person to see; may be empty
     * @param source where the rule comes from
     */
    public record Candidate(String category, String name, List<String> reasons, String confirm, String source) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * An entry of a list of goods.
     *
     * @param code such as {@code ML6a} or {@code 9301.10}
     * @param heading what stands there, shortened
     */
    public record Entry(String code, String heading) {}
}
