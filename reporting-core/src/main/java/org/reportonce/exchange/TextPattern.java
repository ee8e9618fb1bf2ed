package org.reportonce.exchange;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.reportonce.yaml.SourceText;

/** A pattern over a whole text, matched in a time that grows with the text alone, however hostile it is. */
final class TextPattern {
    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles; empty, and reported, when it is no pattern. */
    static Optional<TextPattern> compile(SourceText source, MappingProblems problems) {
        String text = source.text().strip();
        try {
            return Optional.of(new TextPattern(Pattern.compile(text)));
        } catch (PatternSyntaxException e) {
            String hint = text.contains("(?=") || text.contains("(?!") || text.contains("(?<")
                    ? "; looking ahead or back is not possible"
                    : "";
            problems.errorAt(
                    "mapping-pattern",
                    source.origin(),
                    "pattern",
                    Fault.shown(text),
                    "problem",
                    e.getDescription() + hint);
            return Optional.empty();
        }
    }

    int groups() {
        return pattern.groupCount();
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /** The first group of a text that matches; the whole text where the pattern has no group. */
    Optional<String> first(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String group = matcher.groupCount() == 0 ? text : matcher.group(1);
        return Optional.of(group == null ? "" : group);
    }

    /** The replacement of a text that matches, with its groups for {@code $1} and so on. */
    Optional<String> replaced(String text, String to) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < to.length(); i++) {
            char c = to.charAt(i);
            int digit = c == '$' && i + 1 < to.length() ? Character.digit(to.charAt(i + 1), 10) : -1;
            if (digit >= 0 && digit <= matcher.groupCount()) {
                String group = matcher.group(digit);
                made.append(group == null ? "" : group);
                i++;
            } else if (c == '$' && i + 1 < to.length() && to.charAt(i + 1) == '$') {
                made.append('$');
                i++;
            } else {
                made.append(c);
            }
        }
        return Optional.of(made.toString());
    }
}
