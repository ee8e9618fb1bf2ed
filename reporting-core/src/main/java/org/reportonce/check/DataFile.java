package org.reportonce.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

/** A YAML file that comes with this package; anything wrong with it is a fault of this tool. */
final class DataFile {
    private DataFile() {}

    static <T> T read(String name, Class<T> type) {
        Reporter refuse = (code, origin, subject, arguments) -> {
            throw new IllegalStateException(origin + ": " + code + ' ' + arguments);
        };
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
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
