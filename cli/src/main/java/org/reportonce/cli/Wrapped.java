package org.reportonce.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces into lines that fit the page. */
final class Wrapped {
    private Wrapped() {}

    /** Lines of a text; the first one begins with {@code first}, the others with {@code others}. */
    static List<String> lines(String text, String first, String others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = line.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > start && line.length() + 1 + word.length() > Listing.WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(others);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
