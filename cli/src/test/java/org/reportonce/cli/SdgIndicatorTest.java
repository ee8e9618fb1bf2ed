package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SDG indicator 16.4.2 makes of recovered arms. */
class SdgIndicatorTest {
    private static final String HEAD = "id,circumstance,type,quantity,marked,outcome,diversionPoint\n";

    @TempDir
    private Path folder;

    @Test
    void proportionIsWhatWasTracedOrEstablishedOfAllThatWasRecovered() throws IOException {
        Filled report = fill("""
                R-1,seized,pistol,30,yes,traced,dealer
                R-2,seized,rifle,10,yes,trace-failed,
                R-3,found,converted,5,no,established,conversion
                R-4,surrendered,shotgun,15,yes,not-attempted,
                R-5,collected,rifle,20,yes,domestic-hit,private-holder
                """, "reported");

        assertThat(report.answer("seized")).isEqualTo("40");
        assertThat(report.answer("found")).isEqualTo("5");
        assertThat(report.answer("surrendered")).as("collected arms among them").isEqualTo("35");
        assertThat(report.answer("traced")).isEqualTo("50");
        assertThat(report.answer("establishedOtherwise")).isEqualTo("5");
        assertThat(report.answer("proportion")).isEqualTo("55/80 = 68.75");
        assertThat(report.answer("traceableProportion"))
                .as("of arms with a mark")
                .startsWith("50/75 = 66.67");
    }

    @Test
    void weaponFoundInTheRegisterCountsOnlyWithAPointOfDiversion() throws IOException {
        Filled report = fill("""
                R-1,seized,pistol,4,yes,domestic-hit,
                R-2,seized,pistol,4,yes,domestic-hit,unknown
                R-3,seized,pistol,2,yes,domestic-hit,dealer
                """, "reported");

        assertThat(report.answer("proportion")).startsWith("2/10 = 20");
    }

    @Test
    void nothingRecoveredHasNoProportion() throws IOException {
        Filled report = fill("", "nil");

        assertThat(report.answer("recovered")).isEqualTo("nil");
        assertThat(report.answer("proportion")).isEqualTo("not-applicable");
    }

    @Test
    void nothingSaidIsNotZero() throws IOException {
        Filled report = Filled.of(new SmallDataset(folder.resolve("XAA")).write(), "sdg-16-4-2", folder.resolve("out"));

        assertThat(report.answer("recovered")).isEqualTo("unanswered");
        assertThat(report.answer("proportion")).isEqualTo("unanswered");
    }

    @Test
    void numberThatNobodyKnowsLeavesNoProportion() throws IOException {
        Filled report = fill("""
                R-1,seized,pistol,30,yes,traced,dealer
                R-2,found,rifle,unknown,yes,not-attempted,
                """, "reported");

        assertThat(report.answer("proportion")).isEqualTo("unanswered");
    }

    @Test
    void zeroIsSaidOnlyOfWhatTheRecordsCover() throws IOException {
        String line = "R-1,seized,pistol,30,yes,traced,dealer\n";
        assertThat(fill(line, "reported").answer("found")).isEqualTo("unanswered");

        SmallDataset dataset = dataset(line, "reported");
        dataset.with(
                "dataset.yaml", dataset.text("dataset.yaml") + "answers: {sdg-16-4-2: {coverage: [seized, found]}}\n");
        Filled report = Filled.of(dataset.write(), "sdg-16-4-2", folder.resolve("out"));

        assertThat(report.answer("found")).isEqualTo("0");
        assertThat(report.answer("surrendered")).isEqualTo("unanswered");
    }

    private SmallDataset dataset(String lines, String declared) {
        SmallDataset dataset = new SmallDataset(folder.resolve("XAA"));
        return dataset.with("recoveries.csv", HEAD + lines)
                .with("dataset.yaml", dataset.text("dataset.yaml") + "activities: {recoveries: " + declared + "}\n");
    }

    private Filled fill(String lines, String declared) throws IOException {
        return Filled.of(dataset(lines, declared).write(), "sdg-16-4-2", folder.resolve("out"));
    }
}
