package org.reportonce.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlScalar;

/**
 * What each field of the user's files means, one sentence or two, by {@code Record.component}.
 *
 * @param byField the sentences, in the order of the file
 */
public record Descriptions(Map<String, String> byField) {
    public Descriptions {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** The sentences in English. */
    public static Descriptions english() {
        String name = "descriptions.en.yaml";
        Map<String, String> byField = new LinkedHashMap<>();
        String text = Resources.text(name);
        YamlMap map = (YamlMap) YamlFile.parse(text, name, (code, origin, subject, arguments) -> {
                    throw new IllegalStateException(name + ": " + code + " at " + origin);
                })
                .orElseThrow();
        map.entries().forEach((key, entry) -> byField.put(key, ((YamlScalar) entry.value()).text()));
        return new Descriptions(byField);
    }

    /**
     * The sentence of a field.
     *
     * @throws IllegalArgumentException when there is none, which is a fault of this project
     */
    String of(String type, String field) {
        String text = byField.get(type + '.' + field);
        if (text == null) {
            throw new IllegalArgumentException("no description of " + type + '.' + field);
        }
        return text;
    }

    /** The sentence of a field, if there is one. */
    public Optional<String> find(Class<?> type, String field) {
        return Optional.ofNullable(byField.get(type.getSimpleName() + '.' + field));
    }

    /** Texts that ship beside this class. */
    static final class Resources {
        private Resources() {}

        static String text(String name) {
            try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
                return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
