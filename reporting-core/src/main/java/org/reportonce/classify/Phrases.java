package org.reportonce.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds phrases in a text: whole words, the longest phrase first; a word belongs to one phrase only. */
final class Phrases<T> {
    private final Map<List<String>, T> meanings = new LinkedHashMap<>();
    private int longest = 1;

    /** What a phrase says. */
    record Found<T>(String words, T meaning) {}

    void add(String phrase, T meaning) {
        List<String> words = words(phrase);
        longest = Math.max(longest, words.size());
        meanings.putIfAbsent(words, meaning);
    }

    /** Phrases in the order of the text. */
    List<Found<T>> in(String text) {
        List<String> words = words(text);
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at);
            if (length > 0) {
                List<String> phrase = words.subList(at, at + length);
                T meaning = meanings.get(phrase);
                if (meaning != null) {
                    found.add(new Found<>(String.join(" ", phrase), meaning));
                }
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (meanings.containsKey(words.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    }
}
