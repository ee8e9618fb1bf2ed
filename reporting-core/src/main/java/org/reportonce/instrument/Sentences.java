package org.reportonce.instrument;

import java.util.Map;

/** Sentences of this package for the officer, apart from the code so that they can be translated. */
final class Sentences {
    private final Map<String, String> byKey;

    Sentences(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** A sentence; arguments are names and values in turn. */
    String get(String key, String... arguments) {
        String sentence = byKey.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        for (int i = 0; i < arguments.length; i += 2) {
            sentence = sentence.replace('{' + arguments[i] + '}', arguments[i + 1]);
        }
        return sentence;
    }
}
