package org.reportonce.report;

import java.util.LinkedHashSet;
import java.util.Set;

/** The texts of a line that differ from each other, in order of appearance; the first hundred are kept, the rest is counted. */
final class JoinedTexts {
    private static final int KEPT = 100;

    private final Set<String> texts = new LinkedHashSet<>();
    private long more;
    private boolean withheld;

    void add(String text) {
        if (text.isBlank() || texts.contains(text)) {
            return;
        }
        if (texts.size() < KEPT) {
            texts.add(text);
        } else {
            more++;
        }
    }

    /** Notes that a text is there and not shown. */
    void withhold() {
        withheld = true;
    }

    Answer answer(Sources sources, Printed printed) {
        if (texts.isEmpty()) {
            return withheld ? new Answer.Withheld() : new Answer.Unanswered();
        }
        StringBuilder text = new StringBuilder(String.join("; ", texts));
        if (more > 0) {
            text.append("; ").append(printed.word("and-more").replace("{count}", Long.toString(more)));
        }
        if (withheld) {
            text.append("; ").append(printed.word("withheld"));
        }
        return new Answer.Given(new Value.Text(text.toString()), sources);
    }
}
