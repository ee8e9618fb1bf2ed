package org.reportonce.classify;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.classify.Classification.Candidate;
import org.reportonce.classify.Classification.Outcome;
import org.reportonce.classify.Rules.GoodsList;
import org.reportonce.classify.Rules.Kind;

/**
 * Sentences about an item.
 *
 * @param item what was told
 * @param kinds what it may be
 * @param rules the rules
 */
record Remarks(Item item, Kinds kinds, Rules rules) {
    /** What was understood. */
    static List<String> understood(Kinds kinds, Facts facts) {
        List<String> sentences = new ArrayList<>();
        kinds.byWords().forEach((kind, words) -> sentences.add(kind.name() + ", by the words \"" + words + '"'));
        facts.measures()
                .forEach((measure, value) -> sentences.add(measure.title()
                        + ' '
                        + value.stripTrailingZeros().toPlainString()
                        + (measure.unit().isEmpty() ? "" : ' ' + measure.unit())));
        if (facts.armed() != null) {
            sentences.add(facts.armed() ? "armed" : "not armed");
        }
        if (facts.manned() != null) {
            sentences.add(facts.manned() ? "manned" : "not manned");
        }
        return sentences;
    }

    /** What a person has to look at. */
    List<String> notes(List<Candidate> proposals, Outcome outcome) {
        List<String> notes = new ArrayList<>();
        if (outcome == Outcome.SEVERAL) {
            notes.add("Ambiguous: more than one category takes it. Choose one and write down why.");
        }
        if (outcome == Outcome.UNKNOWN) {
            notes.add("Nothing tells what kind of item it is. Describe it with the name of a kind, such as: "
                    + String.join("; ", rules.kinds().stream().map(Kind::name).toList()) + '.');
        }
        if (kinds.named()) {
            kinds.all().stream()
                    .map(Kind::unsure)
                    .filter(text -> !text.isEmpty())
                    .forEach(notes::add);
        }
        parted(proposals, notes);
        crew(proposals, notes);
        code("entry of the Common Military List", item.ml(), rules.ml(), notes);
        code("heading of the Harmonized System", item.hs(), rules.hs(), notes);
        if (kinds.contradict()) {
            notes.add("The description and the code from the list of goods do not go together: under "
                    + String.join(
                            " and ",
                            List.of(item.ml(), item.hs()).stream()
                                    .filter(code -> !code.isEmpty())
                                    .toList())
                    + " there are " + names(kinds.byCodes()) + '.');
        }
        return notes;
    }

    /** Forms of the Arms Trade Treaty had letters under two categories before the Register did. */
    private void parted(List<Candidate> proposals, List<String> notes) {
        for (Candidate proposal : proposals) {
            rules.categories().stream()
                    .filter(rule -> rule.code().equals(proposal.category()) && rule.parted() != null)
                    .findFirst()
                    .filter(rule -> rule.parted() != null && item.year() < rule.parted())
                    .ifPresent(rule -> notes.add("The UN Register has " + rule.code() + " only for transfers from "
                            + rule.parted() + " on; before, it has " + rule.earlier()
                            + " without a letter. The letter is that of the forms of the Arms Trade Treaty."));
        }
    }

    private void crew(List<Candidate> proposals, List<String> notes) {
        Long crew = item.crew();
        if (crew == null) {
            return;
        }
        boolean small = proposals.stream().anyMatch(one -> one.category().startsWith("SA"));
        boolean light = proposals.stream().anyMatch(one -> one.category().startsWith("LW"));
        if (small && crew > 1) {
            notes.add("A crew of " + crew + " speaks for a light weapon: small arms are made for one person.");
        }
        if (light && crew == 1) {
            notes.add(
                    "One person speaks for a small arm: light weapons are made for a crew, though one person may carry some.");
        }
    }

    private void code(String what, String code, GoodsList list, List<String> notes) {
        if (code.isEmpty()) {
            return;
        }
        if (Goods.find(list, code).isEmpty()) {
            notes.add("There is no " + what + " \"" + code + "\" in our list. It was left out of account.");
        }
    }

    private static String names(List<Kind> kinds) {
        return String.join("; ", kinds.stream().map(Kind::name).toList());
    }
}
