package org.reportonce.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlScalar;

/** Flat files of texts on the class path: words shared by all reports, sentences of this package. */
final class Vocabularies {
    private static final Reporter FAULT = (code, origin, subject, arguments) -> {
        throw new IllegalStateException("a file of the program is broken: " + origin + ' ' + code + ' ' + arguments);
    };

    private Vocabularies() {}

    /** Words every report needs, in a language; English where that language has none. */
    static Map<String, String> words(String language) {
        Map<String, String> words = new LinkedHashMap<>(flat("reportonce/words/en.yaml"));
        if (!language.equals("en")) {
            words.putAll(flat("reportonce/words/" + language + ".yaml"));
        }
        return words;
    }

    /** Sentences about obligations. */
    static Sentences obligations() {
        return new Sentences(flat("org/reportonce/instrument/obligations.en.yaml"));
    }

    /** Paragraphs that questions may refer to. */
    static Map<String, String> paragraphs() {
        return flat("reportonce/paragraphs.yaml");
    }

    private static Map<String, String> flat(String resource) {
        Map<String, String> texts = new LinkedHashMap<>();
        InstrumentFolder.classPathText(resource)
                .flatMap(text -> YamlFile.parse(text, resource, FAULT))
                .ifPresent(node -> {
                    if (node instanceof YamlMap map) {
                        map.entries().forEach((key, entry) -> {
                            if (entry.value() instanceof YamlScalar scalar) {
                                texts.put(key, scalar.text());
                            }
                        });
                    }
                });
        return texts;
    }
}
