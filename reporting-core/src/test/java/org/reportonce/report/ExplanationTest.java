package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportonce.report.MadeUp.line;

import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Report report = new MadeUp()
            .with(
                    line().items(15).what("APC"),
                    line().items(2).what("APC"),
                    line().items(4).what("truck").value("10.5", "EUR"),
                    line().items(1).to("KEN"))
            .fill(Edition.PUBLIC);

    @Test
    void listsSourceLinesAndArithmeticOfASum() {
        Explanation explanation = Explanation.of(report, "exports/II/KEN");

        assertThat(explanation.lines()).singleElement().satisfies(found -> {
            assertThat(found.address()).isEqualTo("exports/II/KEN");
            assertThat(found.label()).isEqualTo("II. Armoured combat vehicles");
            assertThat(found.figures().get(1).arithmetic()).isEqualTo("1 = 1");
            assertThat(found.figures().get(1).places()).containsExactly("transfers.csv:5");
        });
        assertThat(explanation.totals()).isEmpty();
    }

    @Test
    void sumsTheLinesUnderOneAddress() {
        Explanation explanation = Explanation.of(report, "exports/II/THA/");

        assertThat(explanation.lines())
                .extracting(found -> found.figures().get(1).arithmetic())
                .containsExactly("15 + 2 = 17", "4 = 4");
        assertThat(explanation.lines().get(0).figures().get(1).places())
                .containsExactly("transfers.csv:2", "transfers.csv:3");
        assertThat(explanation.totals()).containsEntry("Number", "21").containsEntry("Value EUR", "at least 10.5");
    }

    @Test
    void takesAShorterAddressForAllLinesBelow() {
        assertThat(Explanation.of(report, "exports/II").lines()).hasSize(3);
    }

    @Test
    void namesNearAddressesOfAnUnknownOne() {
        assertThat(Explanation.of(report, "exports/II/TAH").near()).contains("exports/II/THA");
        assertThat(Explanation.of(report, "exports/II/MOZAMBIQUE").near())
                .containsExactly("exports/II/KEN", "exports/II/THA");
    }

    @Test
    void cutsLongSumsAndSaysSo() {
        MadeUp data = new MadeUp();
        for (int i = 0; i < 25; i++) {
            data.with(line().items(2));
        }
        Explanation explanation = Explanation.of(data.fill(Edition.PUBLIC), "exports/II/THA");

        assertThat(explanation.lines().get(0).figures().get(1).arithmetic())
                .startsWith("2 + 2 + ")
                .endsWith(" + 10 (5 more lines) = 50");
    }

    @Test
    void saysThatAValueIsWithheld() {
        Report withheld = new MadeUp()
                .with(line().items(15).value("5", "EUR").withheld("value"))
                .fill(Edition.PUBLIC);

        assertThat(Explanation.of(withheld, "exports/II/THA").lines().get(0).figures())
                .filteredOn(Explanation.Figure::withheld)
                .extracting(Explanation.Figure::column)
                .containsExactly("Value");
    }
}
