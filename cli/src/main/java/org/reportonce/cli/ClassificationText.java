package org.reportonce.cli;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.classify.Classification;
import org.reportonce.classify.Classification.Candidate;
import org.reportonce.classify.Classification.Entry;

/** The category proposed for an item, as lines for the terminal. */
final class ClassificationText {
    private final List<String> lines = new ArrayList<>();

    private ClassificationText() {}

    static List<String> lines(Classification classification) {
        ClassificationText text = new ClassificationText();
        text.print(classification);
        return text.lines;
    }

    private void print(Classification classification) {
        wrapped("Transfer in " + classification.year() + ": "
                + (classification.item().isEmpty() ? "nothing understood" : String.join("; ", classification.item())));
        lines.add("");
        lines.add(headline(classification));
        classification.proposals().forEach(this::candidate);
        if (!classification.possible().isEmpty()) {
            section("Possible, if what is not told holds");
            classification.possible().forEach(this::candidate);
        }
        if (!classification.excluded().isEmpty()) {
            section("Looked at and left out");
            classification.excluded().forEach(this::excluded);
        }
        goods("Usual entries of the Common Military List", classification.ml());
        goods("Usual headings of the Harmonized System", classification.hs());
        if (!classification.notes().isEmpty()) {
            section("Look again");
            classification.notes().forEach(this::line);
        }
        lines.add("");
        wrapped(classification.status());
    }

    private static String headline(Classification classification) {
        return switch (classification.outcome()) {
            case ONE -> "Proposal";
            case SEVERAL -> "Proposals, of which one is to be chosen";
            case OPEN -> "No proposal yet: something is not told";
            case NONE -> "Proposal: covered by no category";
            case UNKNOWN -> "No proposal: the kind of item is not known";
        };
    }

    private void candidate(Candidate candidate) {
        line(candidate.category() + "  " + candidate.name());
        candidate.reasons().forEach(this::detail);
        if (!candidate.confirm().isEmpty()) {
            detail("to be seen: " + candidate.confirm());
        }
        detail("source: " + candidate.source());
    }

    private void excluded(Candidate candidate) {
        line(candidate.category() + "  " + candidate.name() + ": " + String.join("; ", candidate.reasons()));
    }

    private void goods(String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            section(title);
            entries.forEach(entry -> line(entry.code() + "  " + entry.heading()));
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private void wrapped(String text) {
        lines.addAll(Wrapped.lines(text, "", "  "));
    }

    private void line(String text) {
        lines.addAll(Wrapped.lines(text, "  ", "      "));
    }

    private void detail(String text) {
        lines.addAll(Wrapped.lines(text, "      ", "        "));
    }
}
