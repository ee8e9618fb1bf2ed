package org.reportonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine knows no form by name: what is special about one stands in its files. Comments may give examples. */
class NoInstrumentByNameTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path INSTRUMENTS = Path.of("../templates/src/main/resources/reportonce/instruments/index.txt");

    @Test
    void noSourceOfTheEngineNamesAnInstrument() throws IOException {
        List<String> quoted = Files.readAllLines(INSTRUMENTS).stream()
                .filter(line -> line.contains("/"))
                .map(line -> '"' + line.substring(0, line.indexOf('/')))
                .distinct()
                .toList();

        assertThat(quoted).isNotEmpty();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContain(quoted));
        }
    }
}
