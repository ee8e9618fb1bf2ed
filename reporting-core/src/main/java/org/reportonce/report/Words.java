package org.reportonce.report;

import java.util.Map;

/**
 * Printed words that every report needs, in its language.
 *
 * @param byKey word by key
 */
public record Words(Map<String, String> byKey) {
    public Words {
        byKey = Map.copyOf(byKey);
    }

    /**
     * A word.
     *
     * @throws IllegalArgumentException when the vocabulary lacks it, which is a fault of the language file
     */
    public String get(String key) {
        String word = byKey.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return word;
    }
}
