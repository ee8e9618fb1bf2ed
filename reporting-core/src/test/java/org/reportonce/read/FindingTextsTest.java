package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reportonce.catalogue.FindingText;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

/** Every text of this room shows an example that makes its finding, and one that does not. */
class FindingTextsTest {
    /** Faults of files and folders, which no text of a file can show; they have tests of their own. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "folder-missing",
            "folder-is-file",
            "folder-of-state",
            "file-missing",
            "file-is-folder",
            "file-unreadable",
            "file-too-large",
            "encoding-not-utf8",
            "encoding-utf16",
            "csv-cell-too-large");

    @TestFactory
    Stream<DynamicTest> badExamplesMakeTheirFindingAndGoodOnesDoNot() throws java.io.IOException {
        String name = "findings-read.en.yaml";
        String text;
        try (var in = FindingText.class.getResourceAsStream(name)) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Map<String, FindingText> texts = RecordBinder.bindMap(
                        YamlFile.parse(text, name, FindingTextsTest::refuse).orElseThrow(),
                        FindingText.class,
                        FindingTextsTest::refuse)
                .value()
                .orElseThrow();
        return texts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    if (WITHOUT_EXAMPLE.contains(entry.getKey())) {
                        assertThat(entry.getValue().bad()).isEmpty();
                    } else {
                        assertThat(codes(entry.getValue().bad())).contains(entry.getKey());
                        assertThat(codes(entry.getValue().good())).doesNotContain(entry.getKey());
                    }
                }));
    }

    private static Iterable<String> codes(Map<String, String> files) {
        assertThat(files).isNotEmpty();
        Sample sample = new Sample();
        files.forEach(sample::with);
        sample.read();
        assertThat(sample.texts()).allSatisfy(text -> assertThat(text).doesNotContain("[[", "{", "⟨"));
        return sample.codes();
    }

    private static void refuse(String code, Object origin, String subject, Map<String, String> arguments) {
        throw new AssertionError(code + " at " + origin + " " + arguments);
    }
}
