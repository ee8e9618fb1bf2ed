package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.exchange.Mapping.Otherwise;

/** Text for text: exact words first, then patterns, then what is to become of all others. */
final class WordTable {
    /** A pattern and what takes the place of the text. */
    record Replacement(TextPattern pattern, String to) {}

    private final Map<String, String> exact;
    private final Map<String, String> anyCase = new HashMap<>();
    private final List<Replacement> patterns;
    private final Otherwise otherwise;

    WordTable(Map<String, String> values, List<Replacement> patterns, Otherwise otherwise) {
        this.exact = Map.copyOf(values);
        values.forEach((word, to) -> anyCase.putIfAbsent(word.toLowerCase(Locale.ROOT), to));
        this.patterns = List.copyOf(patterns);
        this.otherwise = otherwise;
    }

    Made of(String text) {
        String word = exact.get(text);
        if (word == null) {
            word = anyCase.get(text.toLowerCase(Locale.ROOT));
        }
        if (word != null) {
            return Made.of(word);
        }
        if (text.isEmpty()) {
            return Made.EMPTY;
        }
        for (Replacement each : patterns) {
            Optional<String> replaced = each.pattern.replaced(text, each.to);
            if (replaced.isPresent()) {
                return Made.of(replaced.get());
            }
        }
        return switch (otherwise) {
            case KEEP -> Made.of(text);
            case EMPTY -> Made.EMPTY;
            case REJECT -> Made.wrong("import-text-unknown", "value", Fault.shown(text), "valid", valid());
        };
    }

    private String valid() {
        List<String> words = new ArrayList<>(exact.keySet());
        words.removeIf(String::isEmpty);
        words.sort(String::compareTo);
        String shown = String.join(", ", words.subList(0, Math.min(12, words.size())));
        return words.size() > 12 ? shown + ", …" : shown;
    }
}
