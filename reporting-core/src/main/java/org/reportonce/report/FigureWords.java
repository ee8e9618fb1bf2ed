package org.reportonce.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.expression.Path;

/** What the records of a figure say in words. Only what this edition shows, and no more than a reader reads. */
final class FigureWords {
    private static final int KEPT = 100;

    private final List<Path> paths;
    private final Set<String> texts = new LinkedHashSet<>();

    FigureWords(List<Path> paths) {
        this.paths = paths;
    }

    /** Adds what a record says. */
    void add(Record record, Set<String> withheld) {
        if (paths.isEmpty() || texts.size() > KEPT) {
            return;
        }
        Set<String> parts = new LinkedHashSet<>();
        for (Path path : paths) {
            String text = withheld.contains(TableFiller.column(path)) ? "" : words(path.get(record));
            if (!text.isBlank()) {
                parts.add(text);
            }
        }
        if (!parts.isEmpty()) {
            texts.add(texts.size() == KEPT ? "…" : sentence(String.join(", ", parts)));
        }
    }

    private static String sentence(String text) {
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    private static String words(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return Printed.option(constant).replace('-', ' ');
        }
        return value == null ? "" : value.toString();
    }

    /** The texts in the order of the records. */
    List<LocalizedText> texts() {
        return texts.stream().map(LocalizedText::of).toList();
    }
}
