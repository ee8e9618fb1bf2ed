package org.reportonce.report;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Labels;
import org.reportonce.yaml.SourceText;

/** Looks at chosen options, and at the texts that stand beside the option {@code other}. */
final class OptionRemarks {
    private static final String OTHER = "other";

    /** From so many options on, all of them chosen is worth a remark. */
    private static final int MANY = 8;

    /** Longest text that still names an option. */
    private static final int MOST = 150;

    /** A label as short as this may stand in any text by chance. */
    private static final int SHORT = 3;

    /** The letter or number before a label, such as {@code b.}, {@code iii.} or {@code d ii.}. */
    private static final Pattern COUNTER = Pattern.compile("^\\(?(?:[a-z]|[ivx]+|\\d+)(?: [ivx]+)?[.)]\\s+");

    private final Map<String, Question> questions;
    private final Labels labels;
    private final AnswerFindings findings;

    /**
     * @param questions the questions of the form by id
     * @param labels their options as printed
     * @param findings takes what is worth knowing
     */
    OptionRemarks(Map<String, Question> questions, Labels labels, AnswerFindings findings) {
        this.questions = questions;
        this.labels = labels;
        this.findings = findings;
    }

    /** Looks at an answer that the State gave. */
    void look(Question question, Value value, Origin origin) {
        if (value instanceof Value.Choice choice) {
            if (choice.several()
                    && choice.options().size() >= MANY
                    && choice.chosen().size() == choice.options().size()) {
                String count = Integer.toString(choice.options().size());
                findings.tell("all-options-ticked", question, origin, Map.of("count", count));
            }
        } else if (value instanceof Value.Text text) {
            Question options = accompanied(question);
            if (options != null) {
                other(options, text.text(), origin);
            }
        }
    }

    private @Nullable Question accompanied(Question question) {
        Question above = questions.get(question.under());
        if (question.type() != AnswerType.TEXT
                || above == null
                || !above.options().contains(OTHER)) {
            return null;
        }
        SourceText when = question.when();
        boolean asksForOther = when != null
                && when.text().matches("(?s).*chosen\\s*\\(\\s*[\"']" + above.id() + "[\"']\\s*,\\s*[\"']other[\"'].*");
        return asksForOther || question.id().endsWith('.' + OTHER) ? above : null;
    }

    private void other(Question options, String text, Origin origin) {
        if (text.length() > MOST) {
            findings.tell(
                    "other-text-long",
                    options,
                    origin,
                    Map.of("length", Integer.toString(text.length()), "most", Integer.toString(MOST)));
        }
        for (String option : options.options()) {
            String label = labels.option(options.id(), option);
            if (!option.equals(OTHER) && (names(text, label) || text.strip().equalsIgnoreCase(option))) {
                findings.tell("other-repeats-option", options, origin, Map.of("option", plain(label)));
                return;
            }
        }
    }

    /** True when a text has the words of a label in it. */
    private static boolean names(String text, String label) {
        String wanted = plain(label).toLowerCase(Locale.ROOT);
        return wanted.length() > SHORT
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(wanted) + "(?!\\p{L})")
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .find();
    }

    private static String plain(String label) {
        return COUNTER.matcher(label.strip()).replaceFirst("");
    }
}
