package org.reportonce.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders such as <code>{value}</code> in the texts of the catalogue. A part in double square brackets is left out when a
 * value in it is empty.
 */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    /** Characters of a value that a text shows: a cell may hold a whole book. */
    private static final int SHOWN = 2_000;

    private Placeholders() {}

    /**
     * A text with its placeholders filled. A value that is missing is our own fault: with assertions on, as in tests, it stops
     * the run; an officer sees the name of the placeholder in angle brackets.
     */
    static String fill(String text, Map<String, String> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String kept = text.contains("[[")
                ? OPTIONAL.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(anyEmpty(match.group(1), arguments) ? "" : match.group(1)))
                : text;
        return PLACEHOLDER.matcher(kept).replaceAll(match -> {
            String value = arguments.get(match.group(1));
            assert value != null : "no value for {" + match.group(1) + "} in: " + text;
            return Matcher.quoteReplacement(value == null ? "⟨" + match.group(1) + "⟩" : shown(value));
        });
    }

    private static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + '…';
    }

    private static boolean anyEmpty(String part, Map<String, String> arguments) {
        return in(part).stream().anyMatch(name -> "".equals(arguments.get(name)));
    }

    /** Names of the placeholders of a text. */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
