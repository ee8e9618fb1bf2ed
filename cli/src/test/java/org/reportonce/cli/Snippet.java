package org.reportonce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a Markdown document between two lines of three backticks.
 *
 * @param place document and line, for messages
 * @param kind first word after the backticks: {@code console}, {@code yaml}, …
 * @param options what follows that word, such as {@code exit=1}, {@code file=KEN/2025/dataset.yaml} or {@code from=pom.xml}
 * @param lines the block
 */
record Snippet(String place, String kind, String options, List<String> lines) {
    private static final Pattern FENCE = Pattern.compile("```(\\S*) ?(.*)");

    /** The blocks of a document, in order. */
    static List<Snippet> of(String document, String text) {
        List<Snippet> found = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        Snippet open = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher fence = FENCE.matcher(line);
            if (!fence.matches()) {
                inside.add(line);
            } else if (open == null) {
                inside = new ArrayList<>();
                open = new Snippet(document + ':' + number, fence.group(1), fence.group(2), List.of());
            } else {
                found.add(new Snippet(open.place, open.kind, open.options, List.copyOf(inside)));
                open = null;
            }
        }
        return found;
    }

    /** Value of an option; empty when it is not given. */
    String option(String name) {
        for (String each : options.split(" ", -1)) {
            if (each.startsWith(name + '=')) {
                return each.substring(name.length() + 1);
            }
        }
        return "";
    }
}
