package org.reportonce.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds phrases in texts, whole words only, in one pass. Phrases are gathered under topics, at most 64 of them. */
final class PhraseIndex {
    private static final int MOST_TEXTS = 50_000;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Match> seen = new HashMap<>();
    private int topics;

    private record Phrase(List<String> words, long topic) {}

    /**
     * What a text says.
     *
     * @param topics bits of the topics it touches
     * @param calibre largest number of millimetres in it; 0 for none
     * @param mass number before a unit of mass; 0 for none
     */
    record Match(long topics, double calibre, double mass) {
        static final Match NOTHING = new Match(0, 0, 0);

        boolean nothing() {
            return topics == 0 && calibre == 0 && mass == 0;
        }

        Match and(Match other) {
            if (nothing()) {
                return other;
            }
            return other.nothing()
                    ? this
                    : new Match(topics | other.topics, Math.max(calibre, other.calibre), Math.max(mass, other.mass));
        }
    }

    /** Adds a topic; returns its bit. */
    long topic(List<String> phrases) {
        if (topics == Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " topics");
        }
        long topic = 1L << topics++;
        for (String phrase : phrases) {
            List<String> words = words(phrase);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(words, topic));
        }
        return topic;
    }

    /** What a text says; remembered, as few texts differ in a large file. */
    Match match(String text) {
        if (text.isEmpty()) {
            return Match.NOTHING;
        }
        Match known = seen.get(text);
        if (known == null) {
            if (seen.size() >= MOST_TEXTS) {
                seen.clear();
            }
            known = read(words(text));
            seen.put(text, known);
        }
        return known;
    }

    private Match read(List<String> words) {
        long found = 0;
        double calibre = 0;
        double mass = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
                if (i + phrase.words.size() <= words.size()
                        && words.subList(i, i + phrase.words.size()).equals(phrase.words)) {
                    found |= phrase.topic;
                }
            }
            double number = number(word);
            if (number > 0 && i + 1 < words.size()) {
                switch (words.get(i + 1)) {
                    case "mm" -> calibre = Math.max(calibre, number);
                    case "t", "kg", "ton", "tons", "tonne", "tonnes" -> mass = number;
                    default -> {}
                }
            }
        }
        return found == 0 && calibre == 0 && mass == 0 ? Match.NOTHING : new Match(found, calibre, mass);
    }

    private static double number(String word) {
        try {
            return Character.isDigit(word.charAt(0)) ? Double.parseDouble(word.replace(',', '.')) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Words in lower case; "60mm" makes two, "12.7" is one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || ((c == '.' || c == ',') && betweenDigits(lower, i));
            boolean unit = inside
                    && start >= 0
                    && c == 'm'
                    && Character.isDigit(lower.charAt(i - 1))
                    && lower.startsWith("mm", i);
            if (start >= 0 && (!inside || unit)) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            if (start < 0 && inside) {
                start = i;
            }
        }
        return words;
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
