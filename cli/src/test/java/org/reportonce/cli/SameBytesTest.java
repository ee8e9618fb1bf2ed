package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same data gives the same files, whatever machine they are written on. */
class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreTheSameInAnotherLanguageTimeZoneEncodingAndWithOneProcessor()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Map<String, String> one = written(
                "one",
                "-Duser.timezone=America/St_Johns",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1");
        Map<String, String> other = written(
                "other",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=UTF-8",
                "-XX:ActiveProcessorCount=4");

        assertThat(other).isEqualTo(one);
        assertThat(one)
                .hasSizeGreaterThan(40)
                .containsKeys("1/manifest.json", "2/XAA-2025-unroca.docx", "3/findings.sarif")
                .containsKeys("2/XAA-2025-poa.docx", "2/XAA-2025-poa-questions.csv", "2/XAA-2025-att-initial.xlsx")
                .containsKeys("2/XAA-2025-att-initial-changes.csv", "2/XAA-2025-sdg-16-4-2.html");
    }

    @Test
    void manifestNamesTheSumOfEveryOtherFile() throws IOException, NoSuchAlgorithmException {
        Run run = Run.of("render", Run.ARANDIA, "-o", folder.resolve("out"), Run.TODAY);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> named = new TreeMap<>();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/manifest.json")));
        for (JsonNode file : manifest.get("outputs")) {
            named.put(file.get("file").stringValue(), file.get("sha256").stringValue());
        }

        Map<String, String> sums = sums(folder.resolve("out"));
        sums.remove("manifest.json");
        assertThat(named).isEqualTo(sums);
        for (JsonNode file : manifest.get("inputs")) {
            String name = file.get("file").stringValue();
            Path input = name.equals("state.yaml") ? Run.ARANDIA.resolveSibling(name) : Run.ARANDIA.resolve(name);
            assertThat(sum(input)).as(name).isEqualTo(file.get("sha256").stringValue());
        }
    }

    private Map<String, String> written(String name, String... options)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path out = folder.resolve(name);
        Child child = Child.of(Child.java(
                RenderMain.class,
                List.of(options),
                out,
                "../example-reports/UKR/2014",
                "../example-reports/XAA/2025",
                "../example-reports/ZAF/2014"));
        assertThat(child.code()).as(child.said()).isZero();
        return sums(out);
    }

    private static Map<String, String> sums(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : WrittenFiles.files(folder)) {
            sums.put(folder.relativize(file).toString(), sum(file));
        }
        return sums;
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
