package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path before;
    private Path now;

    @BeforeEach
    void twoYears() throws IOException {
        before = new SmallDataset(folder)
                .line("year", "year: 2024")
                .with("transfers.csv", """
                        id,direction,status,category,designation,quantity,partner
                        T-1,export,actual,I,Battle tank,3,XBB
                        T-2,export,actual,II,Armoured carrier,4,XCC
                        T-3,export,actual,III,Howitzer,12,XBB
                        """)
                .write();
        now = new SmallDataset(folder)
                .line("withheld", "withheld: {exports: yes, imports: no}")
                .with("transfers.csv", """
                        id,direction,status,category,designation,quantity,partner
                        T-1,export,actual,I,Battle tank,5,XBB
                        T-2,export,actual,I,Battle tank,2,XBB
                        T-3,export,actual,III,Howitzer,120,XBB
                        T-4,export,actual,IV.a,Aircraft,2,XDD
                        """)
                .write();
    }

    @Test
    void answersAndFiguresThatChangedAreToldWithBothSides() {
        Run run = Run.of("diff", before, now, "--reports", "att-annual", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("att-annual, 2024 (version 2021) → 2025 (version 2021)", "No → Yes", "3 → 7");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void whatIsOutOfTheOrdinaryIsMarked() {
        JsonNode figures = json("unroca").get("figures");

        assertThat(marks(figures, "exports/III/XBB")).contains("TENFOLD");
        assertThat(marks(figures, "exports/IV.a/XDD")).contains("NEW_PARTNER");
        assertThat(marks(figures, "exports/II/XCC")).contains("PARTNER_GONE");
        assertThat(marks(figures, "exports/I/XBB")).isEqualTo("[]");
        assertThat(Run.of("diff", before, now, "--reports", "unroca").out())
                .contains(
                        "! exports/III/XBB",
                        "12 → 120   (ten times or more)",
                        "– → 2   (new partner)",
                        "(partner gone)");
    }

    @Test
    void answersThatOnlyNameTheNewYearAreNoChange() {
        assertThat(json("att-annual").get("answers").findValuesAsString("id"))
                .contains("withheld.exports")
                .doesNotContain("year", "exports.cutOff");
    }

    @Test
    void exitCodeTellsOfChangesOnlyWhenAskedTo() {
        assertThat(Run.of("diff", before, now, "--exit-code").code()).isEqualTo(1);
        assertThat(Run.of("diff", now, now, "--exit-code").code()).isZero();
        assertThat(Run.of("diff", now, now).out()).contains("0 answers and 0 figures changed");
    }

    @Test
    void formThatChangedInBetweenIsMatchedByItsQuestions() {
        Run run = Run.of("diff", "../example-reports/UKR/2014", "../example-reports/UKR/2017", "--format", "json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"report\"", "\"figures\"");
    }

    @Test
    void yearThatCannotBeReadIsRefused() {
        Run run = Run.of("diff", before, folder.resolve("XAA/1999"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("1999", "could not be read");
    }

    private JsonNode json(String report) {
        Run run = Run.of("diff", before, now, "--reports", report, "--format", "json", Run.TODAY);
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out()).get(0);
    }

    private static String marks(JsonNode figures, String address) {
        return figures.valueStream()
                .filter(figure -> figure.get("address").stringValue().equals(address)
                        && figure.get("column").stringValue().equals("items"))
                .findFirst()
                .orElseThrow()
                .get("marks")
                .toString();
    }
}
