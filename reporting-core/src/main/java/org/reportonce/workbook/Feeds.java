package org.reportonce.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which questions an entry answers.
 *
 * @param byPath {@code poa 2.1, att-initial A.3}, by the path of the entry without the numbers of items
 */
record Feeds(Map<String, String> byPath) {
    /** Others shown of a question; a law that covers everything feeds dozens. */
    private static final int MOST = 4;

    Feeds {
        byPath = Map.copyOf(byPath);
    }

    /** The questions that an entry answers; empty for none. */
    String of(String path) {
        return byPath.getOrDefault(path.replaceAll("\\[[0-9]+]", ""), "");
    }

    /** The other questions that are answered by what answers this one. */
    String of(String report, QuestionForm.Line line) {
        Set<String> others = new LinkedHashSet<>();
        String entries = line.from().isEmpty() ? "answers." + report + '.' + line.id() : line.from();
        for (String entry : entries.split(", ", -1)) {
            others.addAll(List.of(of(entry).split(", ", -1)));
        }
        others.remove("");
        others.remove(report + ' ' + (line.number().isEmpty() ? line.id() : line.number()));
        String shown = others.stream().limit(MOST).collect(Collectors.joining(", "));
        return others.size() > MOST ? shown + " and " + (others.size() - MOST) + " more" : shown;
    }
}
