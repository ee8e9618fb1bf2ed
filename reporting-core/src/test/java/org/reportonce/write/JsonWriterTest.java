package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.report.Edition;
import org.reportonce.write.json.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    private final String demo =
            MemoryOutput.of(new JsonWriter(), DemoReport.finalReport()).text();
    private final String questionnaire =
            MemoryOutput.of(new JsonWriter(), DemoQuestionnaire.report()).text();

    @Test
    void writesTheWholeReport() {
        Golden.same("demo.json", demo);
        Golden.same("questionnaire.json", questionnaire);
    }

    @Test
    void keepsToItsSchema() throws IOException {
        assertThat(faults(demo)).isEmpty();
        assertThat(faults(questionnaire)).isEmpty();
        assertThat(faults(MemoryOutput.of(new JsonWriter(), DemoReport.report(Edition.RESTRICTED, true))
                        .text()))
                .isEmpty();
    }

    @Test
    void hasASchemaThatRefusesWhatIsNoReport() throws IOException {
        assertThat(faults(demo.replace("\"withheld\"", "\"secret\""))).isNotEmpty();
        assertThat(faults(questionnaire.replace("\"answer\" : \"developing\"", "\"answer\" : \"perhaps\"")))
                .isNotEmpty();
        assertThat(faults(demo.replaceFirst("\"amount\" ?: ?1234", "\"amount\":-1")))
                .isNotEmpty();
        assertThat(faults("{}")).isNotEmpty();
    }

    @Test
    void tellsTheKindsOfAnswersApart() {
        JsonNode questions = tree().at("/sections/0/blocks");
        assertThat(questions
                        .valueStream()
                        .filter(block -> block.path("kind").asString().equals("question"))
                        .map(block -> block.at("/answer/is").asString()))
                .containsExactly(
                        "given",
                        "given",
                        "withheld",
                        "unanswered",
                        "given",
                        "given",
                        "given",
                        "not-applicable",
                        "nil",
                        "given",
                        "given",
                        "given");
    }

    @Test
    void tellsOfAQuestionWhatItOffersAndWhatItsAnswerRestsOn() {
        JsonNode manufacture = JsonMapper.shared().readTree(questionnaire).at("/sections/2/blocks");
        JsonNode derived = manufacture.get(1);
        JsonNode hidden = manufacture.get(8);

        assertThat(derived.at("/answer/value/answer").asString()).isEqualTo("yes");
        assertThat(derived.at("/background").toString())
                .isEqualTo("{\"derived\":true,\"reasons\":[\"Law on Arms and Ammunition (2016), area “manufacture”\","
                        + "\"Customs Act & Order <7>\"],\"toConfirm\":false,\"duty\":\"binding\","
                        + "\"refers\":[\"PoA.II.2\",\"PoA.II.3\"]}");
        assertThat(hidden.at("/answer/is").asString()).isEqualTo("hidden");
        assertThat(hidden.at("/level").intValue()).isEqualTo(1);
        assertThat(manufacture.get(13).at("/offer/options").propertyNames()).containsExactly("yes", "no", "developing");
    }

    @Test
    void givesAFigureForEachYear() {
        JsonNode value = JsonMapper.shared().readTree(questionnaire).at("/sections/5/blocks/5/answer/value");

        assertThat(value.at("/years/2024/value/amount").longValue()).isEqualTo(1240);
        assertThat(value.at("/total/value/amount").longValue()).isEqualTo(13_556);
    }

    @Test
    void givesBackTheSameFigures() {
        JsonNode cells = tree().at("/sections/1/blocks/1/rows/1/cells");

        assertThat(cells.get(2).at("/value/amount").longValue()).isEqualTo(1500);
        assertThat(cells.get(3).at("/value/amount").decimalValue()).isEqualByComparingTo("98500000");
        assertThat(cells.get(3).at("/value/currency").asString()).isEqualTo("USD");
    }

    @Test
    void namesTheLinesOfARowOnceAndThoseOfAFigureThatRestsOnOthers() {
        JsonNode row = tree().at("/sections/1/blocks/1/rows/1");
        JsonNode sources = row.at("/cells/2/sources");

        assertThat(row.get("sources").toString())
                .isEqualTo("{\"file\":\"transfers.csv\",\"count\":1,\"lines\":[[4,4]]}");
        assertThat(sources.toString()).isEqualTo("{\"file\":\"transfers.csv\",\"count\":5,\"lines\":[[2,5],[9,9]]}");
    }

    private JsonNode tree() {
        return JsonMapper.shared().readTree(demo);
    }

    private static List<Error> faults(String json) throws IOException {
        try (InputStream in = Writers.class.getResourceAsStream("report.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
