package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BurdenCommandTest {
    @TempDir
    private Path folder;

    @Test
    void valuesAnswersAndReuseFactorFitTogether() throws IOException {
        JsonNode burden = json(new SmallDataset(folder).write(), List.of());

        assertThat(burden.at("/answers/entered").asLong())
                .isGreaterThan(burden.at("/answers/used").asLong());
        assertThat(burden.at("/answers/used").asLong())
                .isGreaterThan(burden.at("/answers/shared").asLong());
        for (String kind : List.of("answers", "cells", "all")) {
            JsonNode values = burden.get(kind);
            assertThat(values.get("shared").asLong()).isPositive();
            assertThat(values.get("uses").asLong())
                    .as("two reports: a value feeds one of them or both")
                    .isEqualTo(
                            values.get("used").asLong() + values.get("shared").asLong());
            assertThat(new BigDecimal(values.get("reuse").asString()))
                    .isEqualByComparingTo(BigDecimal.valueOf(values.get("uses").asLong())
                            .divide(BigDecimal.valueOf(values.get("used").asLong()), 2, RoundingMode.HALF_UP));
        }
        assertThat(burden.get("reports").findValuesAsString("report")).containsExactly("att-annual", "unroca");
        assertThat(burden.get("printed").asLong())
                .isEqualTo(burden.get("reports")
                        .valueStream()
                        .mapToLong(report -> report.get("printed").asLong())
                        .sum());
    }

    @Test
    void aLineMoreIsItsCellsMore() throws IOException {
        SmallDataset dataset = new SmallDataset(folder);
        JsonNode before = json(dataset.write(), List.of());

        dataset.with("transfers.csv", dataset.text("transfers.csv") + "T-3,export,actual,III,,7,XCC\n");

        // direction, status, category, quantity, partner; the id is the program's, the designation is empty
        JsonNode after = json(dataset.write(), List.of());
        assertThat(after.at("/cells/entered").asLong())
                .isEqualTo(before.at("/cells/entered").asLong() + 5);
        assertThat(after.get("answers")).isEqualTo(before.get("answers"));
    }

    @Test
    void otherFormTellsHowFullItIsAndWhereTheRestIsAnswered() throws IOException {
        Path year = new SmallDataset(folder).write();

        JsonNode other = other(json(year, List.of("--reports", "unroca")), "att-annual");

        assertThat(other.get("answered").asLong()).isLessThan(other.get("asked").asLong());
        assertThat(other.get("percent").asLong())
                .isEqualTo(other.get("answered").asLong()
                        * 100
                        / other.get("asked").asLong());
        assertThat(other.get("open").findValuesAsString("id")).contains("npoc.fax");
        assertThat(other.get("open").toString()).contains("\"keys\":[\"state.contacts.fax\"]");
    }

    @Test
    void textNamesTenOpenQuestionsAndTheNumberOfTheOthers() throws IOException {
        Path year = new SmallDataset(folder).write();

        Run run = Run.of("burden", year, "--reports", "unroca", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        " values entered in state.yaml",
                        " values entered in cells",
                        "reuse factor ",
                        "att-annual 2021 is ",
                        " % filled: ",
                        "answer under");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void yearThatCannotBeReadIsRefused() {
        Run run = Run.of("burden", folder.resolve("XAA/2025"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("could not be read");
    }

    private static JsonNode json(Path year, List<String> arguments) {
        Run run = Run.of("burden", year, arguments, "--format", "json", Run.TODAY);
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static JsonNode other(JsonNode burden, String report) {
        return burden.get("others")
                .valueStream()
                .filter(form -> form.get("report").stringValue().equals(report))
                .findFirst()
                .orElseThrow();
    }
}
