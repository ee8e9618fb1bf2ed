package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportonce.ReportOnce;

/** Compares output with a file a person has read. {@code -Dgolden.update=true} writes the files anew, to be read before the commit. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The version of the program counts for nothing: it differs between jars and classes. */
    static void same(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        String text = actual.replace('"' + ReportOnce.version() + '"', "\"VERSION\"");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("golden file").exists();
        assertThat(text).as(name).isEqualTo(Files.readString(file));
    }
}
