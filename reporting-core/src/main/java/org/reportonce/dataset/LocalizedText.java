package org.reportonce.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in one or more languages.
 *
 * @param byLanguage text by ISO 639-1 code; the empty code stands for a text given without language
 */
public record LocalizedText(Map<String, String> byLanguage) {
    /** No text. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** A text without a language. */
    public static LocalizedText of(String text) {
        return new LocalizedText(Map.of("", text));
    }

    /** The text in a language; else the one without language, else English, else the first; empty when there is none. */
    public String in(String language) {
        for (String wanted : new String[] {language, "", "en"}) {
            String text = byLanguage.get(wanted);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }

    /** True when no language has a text. */
    public boolean empty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }
}
