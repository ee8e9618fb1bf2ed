package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Labels;

/** Which boxes a form prints for a question. */
final class Offers {
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> YES_NO_DEVELOPING = List.of("yes", "no", "developing");

    private Offers() {}

    static Block.Offer of(Question question, Labels labels, Printed printed) {
        UnaryOperator<String> option = id -> labels.option(question.id(), id);
        return switch (question.type()) {
            case YES_NO -> new Block.Offer(labelled(YES_NO, printed::word), false);
            case YES_NO_DEVELOPING -> new Block.Offer(labelled(YES_NO_DEVELOPING, printed::word), false);
            case CHOICE -> new Block.Offer(labelled(question.options(), option), false);
            case CHOICES -> new Block.Offer(labelled(question.options(), option), true);
            case TEXT, NUMBER, DATE, COUNTRY, YEAR_COUNTS, PROPORTION, TICK, LIST -> Block.Offer.NONE;
        };
    }

    private static Map<String, String> labelled(List<String> ids, UnaryOperator<String> label) {
        Map<String, String> labelled = new LinkedHashMap<>();
        ids.forEach(id -> labelled.put(id, label.apply(id)));
        return labelled;
    }
}
