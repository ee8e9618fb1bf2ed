package org.reportonce.instrument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Paragraphs that a question may name under {@code refers}: those of the program, and those in folders of the user. */
final class Paragraphs {
    private static final String FILE = "paragraphs.yaml";

    private Paragraphs() {}

    /**
     * What each paragraph is about, by its id.
     *
     * @param folders folders of instruments that may hold a {@code paragraphs.yaml} of their own
     */
    static Map<String, String> known(List<Path> folders, Reporter reporter) {
        Map<String, String> known = new LinkedHashMap<>(Vocabularies.paragraphs());
        for (Path folder : folders) {
            Path file = folder.resolve(FILE);
            if (Files.exists(file)) {
                String name = file.toString().replace('\\', '/');
                YamlFile.read(file, name, reporter).ifPresent(node -> add(node, known, reporter));
            }
        }
        return Collections.unmodifiableMap(known);
    }

    private static void add(YamlNode node, Map<String, String> known, Reporter reporter) {
        if (!(node instanceof YamlMap map)) {
            reporter.report("instrument-labels-shape", node.origin(), Map.of("key", ""));
            return;
        }
        for (Map.Entry<String, YamlEntry> entry : map.entries().entrySet()) {
            if (entry.getValue().value() instanceof YamlScalar text) {
                known.put(entry.getKey(), text.text());
            } else {
                reporter.report("instrument-labels-shape", entry.getValue().key(), Map.of("key", entry.getKey()));
            }
        }
    }
}
