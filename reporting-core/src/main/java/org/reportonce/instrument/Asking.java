package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.finding.Origin;
import org.reportonce.yaml.SourceText;

/**
 * A place where an expression asks for the answer to a question by its id.
 *
 * @param function {@code is}, {@code chosen} or {@code answered}
 * @param question id asked for
 * @param option option asked for by {@code chosen}; empty for others
 * @param origin where the call stands
 */
record Asking(String function, String question, String option, Origin origin) {
    private static final Pattern CALL = Pattern.compile(
            "(?<![\\w.])(is|chosen|answered)\\s*\\(\\s*[\"']([^\"']*)[\"'](?:\\s*,\\s*[\"']([^\"']*)[\"'])?");

    /** All of them, as far as ids stand there as texts. */
    static List<Asking> in(SourceText source) {
        List<Asking> found = new ArrayList<>();
        Matcher call = CALL.matcher(source.text());
        while (call.find()) {
            String option = call.group(3);
            found.add(new Asking(
                    call.group(1), call.group(2), option == null ? "" : option, place(source, call.start())));
        }
        return found;
    }

    private static Origin place(SourceText source, int offset) {
        String before = source.text().substring(0, offset);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return source.at(line, offset - before.lastIndexOf('\n'));
    }
}
