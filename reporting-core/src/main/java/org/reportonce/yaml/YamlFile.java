package org.reportonce.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.reportonce.finding.Reporter;

/**
 * Reads YAML 1.2 into nodes that know their place. Every value stays text. Refused, each with a finding of its own: files that
 * are not UTF-8 text or larger than 10 MB, syntax errors, doubled keys, keys that are not text, anchors and aliases, tags, more
 * than one document, nesting deeper than 50.
 */
public final class YamlFile {
    static final int LARGEST = 10_000_000;

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the file as findings name it
     * @param reporter takes what is wrong
     * @return the top value, or empty when a finding says why not
     */
    public static Optional<YamlNode> read(Path file, String name, Reporter reporter) {
        return TextFile.read(file, name, LARGEST, reporter).flatMap(text -> parse(text, name, reporter));
    }

    /**
     * Reads a text.
     *
     * @param text YAML
     * @param name the file as findings name it
     * @param reporter takes what is wrong
     * @return the top value, or empty when a finding says why not
     */
    public static Optional<YamlNode> parse(String text, String name, Reporter reporter) {
        return new YamlParser(text, name, reporter).parse();
    }
}
