package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an officer got to read, case by case, held to the texts that were approved. */
final class ApprovedTexts {
    private final String golden;
    private final Path root;
    private final Map<String, String> printed = new TreeMap<>();

    /**
     * @param golden name of the file of approved texts
     * @param root folder of the cases; named as short and as alike on every machine as can be, for long paths break lines elsewhere
     */
    ApprovedTexts(String golden, Path root) {
        this.golden = golden;
        this.root = root;
    }

    /** Removes what an earlier run left. */
    void clear() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    void remember(String name, Run run) {
        String text = (run.out() + run.err()).replace(root.toAbsolutePath().toString(), root.toString());
        assertThat(text)
                .as("no stack trace and no name of a class")
                .doesNotContain("\tat ", "Exception", "java.", "org.reportonce", "null")
                .doesNotContainPattern("\\bat [a-z]+\\.[a-z]+\\.");
        synchronized (printed) {
            printed.put(name, text.strip() + '\n');
        }
    }

    /** Compares all texts when all cases ran, else those that did. */
    void approve(int cases) throws IOException {
        StringBuilder all = new StringBuilder();
        printed.forEach((name, text) -> all.append(section(name, text)));
        if (printed.size() == cases) {
            Golden.same(golden, all.toString());
            return;
        }
        // Somebody ran some of the cases by hand: those are held to their texts all the same.
        String approved = Files.readString(Path.of("src/test/resources/golden", golden));
        assertThat(printed).allSatisfy((name, text) -> assertThat(approved).contains(section(name, text)));
    }

    private static String section(String name, String text) {
        return "=== " + name + "\n\n" + text + '\n';
    }
}
