package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {
    @Test
    void proposesACategoryAndSaysWhy() {
        Run run =
                Run.of("classify", "-d", "armoured vehicle", "--weight-kg", "14000", "--calibre-mm", "105", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Transfer in 2026",
                        "Proposal",
                        "II  Armoured combat vehicles",
                        "integral weapon calibre at least 12.5 mm: it has 105 mm",
                        "source: UN Register",
                        "I  Battle tanks: unladen weight at least 16.5 t: it has 14 t",
                        "ML6a",
                        "8710",
                        "to be confirmed by a person");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void jsonHoldsTheSame() {
        Run run = Run.of("classify", "-d", "mortar", "--calibre-mm", "82", "--year", "2002", "--format", "json");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("outcome").asString()).isEqualTo("NONE");
        assertThat(json.get("proposals").get(0).get("category").asString()).isEqualTo("OUT");
        assertThat(json.get("excluded").get(0).get("reasons").get(0).asString())
                .isEqualTo("calibre at least 100 mm: it has 82 mm");
    }

    @Test
    void nothingToldIsAskedFor() {
        Run run = Run.of("classify", "--year", "2025");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Nothing is told about the item", "--description");
    }

    @Test
    void aMeasureThatIsNoNumberIsRefused() {
        assertThat(Run.of("classify", "--calibre-mm", "12,7mm").err())
                .contains("--calibre-mm", "\"12,7mm\" is not a number");
        assertThat(Run.of("classify", "--manned", "--unmanned", "-d", "uav").code())
                .isEqualTo(2);
    }
}
