package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Armenia's answers of 2012 on surplus come out as published, box by box, those left blank among them. */
class PublishedAnswersTest {
    private static final Path FACTS = Path.of("src/test/resources/facts/arm-poa-2012-stockpile.csv");
    private static final Pattern BOX =
            Pattern.compile("<w:alias w:val=\"([^\"]+)\"/>.*?<w14:checked w14:val=\"([01])\"/>", Pattern.DOTALL);

    @TempDir
    private Path out;

    @BeforeEach
    void render() {
        Run run = Run.of("render", "../example-reports/ARM/2011", "-o", out, Run.TODAY);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    @Test
    void boxesOfTheWordFileAreTickedAsPublished() throws IOException {
        Map<String, List<Boolean>> printed = new LinkedHashMap<>();
        try (ZipFile docx = new ZipFile(out.resolve("ARM-2011-poa.docx").toFile())) {
            String document = new String(
                    docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            Matcher box = BOX.matcher(document);
            while (box.find()) {
                printed.computeIfAbsent(box.group(1), number -> new ArrayList<>())
                        .add(box.group(2).equals("1"));
            }
        }

        assertThat(printed).containsAllEntriesOf(published());
    }

    @Test
    void choicesOfTheMachineReadableFileAreThosePublished() throws IOException {
        Map<String, List<Boolean>> printed = new LinkedHashMap<>();
        JsonNode report = JsonMapper.shared().readTree(Files.readString(out.resolve("ARM-2011-poa.json")));
        for (JsonNode section : report.get("sections")) {
            for (JsonNode block : section.get("blocks")) {
                JsonNode value = block.path("answer").path("value");
                if (value.path("type").asString("").equals("choice")
                        && published().containsKey(number(block))) {
                    List<Boolean> boxes = new ArrayList<>();
                    TreeSet<String> chosen = new TreeSet<>();
                    value.get("chosen").forEach(option -> chosen.add(option.asString()));
                    block.at("/offer/options").propertyNames().forEach(option -> boxes.add(chosen.contains(option)));
                    printed.put(number(block), boxes);
                }
            }
        }

        assertThat(printed).isEqualTo(published());
    }

    @Test
    void nothingElseIsSaidInArmeniasName() throws IOException {
        List<String> answered = CsvReader.builder().ofNamedCsvRecord(out.resolve("ARM-2011-poa-questions.csv")).stream()
                .filter(line -> !line.getField("section").equals("cover"))
                .filter(line -> !line.getField("answer").isEmpty()
                        && !line.getField("answer").equals("not-asked"))
                .map(line -> line.getField("number"))
                .toList();

        assertThat(answered).containsExactlyElementsOf(published().keySet());
    }

    private static String number(JsonNode block) {
        return block.path("number").asString("");
    }

    /** For each question which of its boxes are ticked, in the order of the form. */
    private static Map<String, List<Boolean>> published() throws IOException {
        Map<String, List<Boolean>> boxes = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> facts = CsvReader.builder().ofNamedCsvRecord(FACTS)) {
            facts.forEach(fact -> boxes.computeIfAbsent(fact.getField("question"), question -> new ArrayList<>())
                    .add(fact.getField("answer").equals("YES")));
        }
        return boxes;
    }
}
