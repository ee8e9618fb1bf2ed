package org.reportonce.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings a name of a State to the form in which names are compared: equal keys, equal names. Case, accents, vowel signs,
 * punctuation, spacing, articles and "and" are gone, usual abbreviations are written out.
 */
final class NameKey {
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final char TATWEEL = '\u0640';

    /** English, French and Spanish; in front ("The Gambia", "l'Angola") or behind ("Gambia (the)", "Angola (l')"). */
    private static final Set<String> ARTICLES = Set.of("the", "l", "la", "le", "les", "el", "los", "las");

    /** Words without weight anywhere in a name: "Republic of the Congo", "Bosnia Herzegovina". */
    private static final Set<String> FILLERS = Set.of("the", "and", "et", "y", "и");

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "st", "saint",
            "ste", "sainte",
            "rep", "republic",
            "republique", "republic",
            "republica", "republic",
            "dem", "democratic",
            "democratique", "democratic",
            "democratica", "democratic");

    private static final Map<Character, String> DECOMPOSED = new ConcurrentHashMap<>();

    private NameKey() {}

    /** The key; empty when the text holds neither letter nor digit. */
    static String of(String text) {
        List<String> words = words(text);
        int first = 0;
        int end = words.size();
        while (end - first > 1 && ARTICLES.contains(words.get(first))) {
            first++;
        }
        while (end - first > 1 && ARTICLES.contains(words.get(end - 1))) {
            end--;
        }
        if (end - first == 1) {
            return words.get(first);
        }
        StringBuilder key = new StringBuilder();
        for (String word : words.subList(first, end)) {
            if (!FILLERS.contains(word)) {
                key.append(ABBREVIATIONS.getOrDefault(word, word));
            }
        }
        return key.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < FIRST_BEYOND_ASCII) {
                take(character, word, words);
            } else {
                String parts = decomposed(character);
                for (int part = 0; part < parts.length(); part++) {
                    take(parts.charAt(part), word, words);
                }
            }
        }
        endWord(word, words);
        return words;
    }

    private static void take(char raw, StringBuilder word, List<String> words) {
        char character = Character.toLowerCase(raw);
        if (character >= 'a' && character <= 'z') {
            word.append(character);
        } else if (character < FIRST_BEYOND_ASCII ? character >= '0' && character <= '9' : letter(character)) {
            append(word, character);
        } else if (character < FIRST_BEYOND_ASCII || !silent(character)) {
            endWord(word, words);
        }
    }

    private static void endWord(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /**
     * The compatibility decomposition of one character. Taken alone it is the same as within its text, but for the order
     * of accents, which do not count here; and names have few different characters, so each is asked for only once.
     */
    private static String decomposed(char character) {
        String known = DECOMPOSED.get(character);
        if (known == null) {
            String text = String.valueOf(character);
            known = Character.isSurrogate(character) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
            DECOMPOSED.put(character, known);
        }
        return known;
    }

    private static boolean letter(char character) {
        return Character.isLetterOrDigit(character) && Character.getType(character) != Character.MODIFIER_LETTER;
    }

    /** Accents and vowel signs, direction marks and the like, and the stroke that only stretches Arabic words. */
    private static boolean silent(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || character == TATWEEL;
    }

    /** Letters that Unicode does not take apart, and Arabic letters that are written one for the other. */
    private static void append(StringBuilder word, char character) {
        switch (character) {
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'ة' -> word.append('ه');
            case 'ى', 'ی' -> word.append('ي');
            case 'ک' -> word.append('ك');
            default -> word.append(character);
        }
    }
}
