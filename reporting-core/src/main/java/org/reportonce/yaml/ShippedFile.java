package org.reportonce.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reportonce.finding.Reporter;

/** A YAML file that comes with the program; anything wrong with it is a fault of the program. */
public final class ShippedFile {
    private ShippedFile() {}

    /**
     * Reads a file.
     *
     * @param beside class in whose package it stands
     * @param name name of the file
     * @param type what it holds
     */
    public static <T> T read(Class<?> beside, String name, Class<T> type) {
        Reporter refuse = (code, origin, subject, arguments) -> {
            throw new IllegalStateException(origin + ": " + code + ' ' + arguments);
        };
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse(text, name, refuse)
                    .flatMap(node -> RecordBinder.bind(node, type, refuse).value())
                    .orElseThrow(() -> new IllegalStateException("cannot read " + name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
