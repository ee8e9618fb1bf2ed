package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a question is not asked: the condition, and what the answers say that it goes by. */
final class NotAskedText {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private NotAskedText() {}

    /**
     * The sentence.
     *
     * @param condition in words, with the ids of other questions in quotation marks; may be empty
     * @param answers answer to the question of an id; null when there is no such question
     * @param words printed words
     */
    static String of(String condition, Function<String, @Nullable Answer> answers, Printed words) {
        if (condition.isEmpty()) {
            return "not asked";
        }
        Map<String, String> said = new LinkedHashMap<>();
        Matcher quoted = QUOTED.matcher(condition);
        while (quoted.find()) {
            Answer answer = answers.apply(quoted.group(1));
            if (answer != null) {
                said.put(quoted.group(1), word(answer, words));
            }
        }
        String now = said.entrySet().stream()
                .map(one -> '"' + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining("; "));
        return "not asked; it is asked when " + condition + (now.isEmpty() ? "" : ". Now " + now);
    }

    private static String word(Answer answer, Printed words) {
        String text = AnswerText.of(answer);
        if (!text.isEmpty()) {
            return text;
        }
        String key = answer instanceof Answer.Nil
                ? "nil"
                : answer instanceof Answer.NotApplicable
                        ? "not-applicable"
                        : answer instanceof Answer.Withheld
                                ? "withheld"
                                : answer instanceof Answer.Hidden ? "not-asked" : "not-answered";
        return words.word(key);
    }
}
