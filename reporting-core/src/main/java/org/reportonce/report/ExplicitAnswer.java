package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;

/**
 * What stands under {@code answers: <report>: <question>:}, which is a plain value or a map of parts.
 *
 * @param answer the value; null when there is none
 * @param details what is added to it; null for nothing
 * @param restricted true when only the restricted edition may show it
 * @param parts true when it is written as a map of parts
 * @param wrong parts that are not understood, each key with its value
 */
record ExplicitAnswer(
        @Nullable Object answer,
        @Nullable Object details,
        boolean restricted,
        boolean parts,
        List<Map.Entry<String, Object>> wrong) {
    static final ExplicitAnswer NONE = new ExplicitAnswer(null, null, false, false, List.of());
    static final List<String> KEYS = List.of("answer", "details", "release", "notApplicable");
    static final String NOT_APPLICABLE = "not-applicable";
    static final String WITHHELD = "withheld";

    ExplicitAnswer {
        wrong = List.copyOf(wrong);
    }

    /** Takes it apart. */
    static ExplicitAnswer of(@Nullable Object written) {
        if (!(written instanceof Map<?, ?> map) || map.keySet().stream().noneMatch(KEYS::contains)) {
            return written == null ? NONE : new ExplicitAnswer(written, null, false, false, List.of());
        }
        List<Map.Entry<String, Object>> wrong = new ArrayList<>();
        map.forEach((key, value) -> {
            if (!understood(String.valueOf(key), value)) {
                wrong.add(Map.entry(String.valueOf(key), value));
            }
        });
        boolean notApplicable = Boolean.TRUE.equals(map.get("notApplicable"));
        return new ExplicitAnswer(
                notApplicable ? NOT_APPLICABLE : map.get("answer"),
                map.get("details"),
                "restricted".equals(map.get("release")),
                true,
                wrong);
    }

    private static boolean understood(String key, Object value) {
        return switch (key) {
            case "answer", "details" -> true;
            case "release" -> Set.of("public", "restricted").contains(value);
            case "notApplicable" -> value instanceof Boolean;
            default -> false;
        };
    }

    /** True when a value is given, be it wrong. */
    boolean given() {
        return answer != null && !"".equals(answer);
    }

    /** The value in the type of its question. */
    Converted converted(Question question, AnswerConversion conversion) {
        boolean wordsCount = question.type() != AnswerType.TEXT && question.type() != AnswerType.LIST;
        if (answer instanceof String word && !question.options().contains(word)) {
            boolean notApplicable = word.equals(NOT_APPLICABLE);
            if (notApplicable && (wordsCount || parts)) {
                return Converted.NOT_APPLICABLE;
            }
            if (word.equals(WITHHELD) && wordsCount) {
                return Converted.WITHHELD;
            }
        }
        return conversion.convert(question, answer);
    }
}
