package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.YearFacts.YesNo;

/** Turns facts, conditions and words into answers to questions of yes or no. */
final class YesNoConversion {
    private final Printed printed;

    YesNoConversion(Printed printed) {
        this.printed = printed;
    }

    /**
     * The answer.
     *
     * @param value a fact, what a State says, a yes or no of any kind, or one of the words of a file
     * @param developing whether the question offers the answer that something is under way
     */
    Converted convert(Object value, boolean developing) {
        if (value instanceof Fact fact) {
            Say said = fact.answer();
            return said == null ? Converted.NOTHING : convert(said, developing);
        }
        return say(value).map(say -> of(say, developing)).orElseGet(() -> Converted.misfit(value));
    }

    private static Optional<Say> say(Object value) {
        if (value instanceof Say say) {
            return Optional.of(say);
        }
        if (value == YesNo.YES || value.equals(true)) {
            return Optional.of(Say.YES);
        }
        if (value == YesNo.NO || value.equals(false)) {
            return Optional.of(Say.NO);
        }
        return value instanceof String text ? word(text) : Optional.empty();
    }

    /** What a word of a file says; {@code yes}, {@code no}, {@code developing}, {@code not-applicable}, {@code withheld}. */
    static Optional<Say> word(String text) {
        for (Say say : Say.values()) {
            if (say.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text.strip())) {
                return Optional.of(say);
            }
        }
        return Optional.empty();
    }

    private Converted of(Say say, boolean developing) {
        return switch (say) {
            case YES -> chosen("yes", developing);
            case NO -> chosen("no", developing);
            case DEVELOPING -> developing ? chosen("developing", true) : Converted.DEVELOPING;
            case NOT_APPLICABLE -> Converted.NOT_APPLICABLE;
            case WITHHELD -> Converted.WITHHELD;
        };
    }

    private Converted chosen(String word, boolean developing) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("yes", printed.word("yes"));
        options.put("no", printed.word("no"));
        if (developing) {
            options.put("developing", printed.word("developing"));
        }
        return Converted.of(new Value.YesNo(options, word));
    }
}
