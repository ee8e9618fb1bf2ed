package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of the checks over tables of events beyond the examples of the catalogue. */
final class EventChecksTest {
    private static final String RECOVERIES = "id,circumstance,type,quantity\n";
    private static final String DESTRUCTIONS = "id,provenance,quantity\n";

    @TempDir
    Path folder;

    private Findings check(String... filesAndTexts) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            files.put(filesAndTexts[i], filesAndTexts[i + 1]);
        }
        return new Fixture(folder).everything().with(files).check();
    }

    @Test
    void armsRecoveredLastYearMayBeDestroyedThisYear() {
        Findings findings = check(
                "recoveries.csv", RECOVERIES + "R-1,seized,pistol,30\n",
                "destructions.csv", DESTRUCTIONS + "D-1,recovered,50\n",
                "../2024/recoveries.csv", RECOVERIES + "R-1,seized,pistol,40\n");
        assertThat(Fixture.codes(findings)).doesNotContain("destroyed-more-than-recovered");
    }

    @Test
    void bothYearsTogetherSayHowManyWereDestroyedTooMany() {
        Findings findings = check(
                "recoveries.csv", RECOVERIES + "R-1,seized,pistol,30\n",
                "destructions.csv", DESTRUCTIONS + "D-1,recovered,50\n",
                "../2024/recoveries.csv", RECOVERIES + "R-1,seized,pistol,10\n");
        assertThat(Fixture.messages(findings, "destroyed-more-than-recovered"))
                .singleElement()
                .asString()
                .startsWith(
                        "destructions.csv has 50 recovered arms destroyed in 2024 and 2025, but only 40 were recovered.");
    }

    @Test
    void whatIsNotKnownExactlyIsNotCompared() {
        Findings findings = check(
                "recoveries.csv", RECOVERIES + "R-1,seized,pistol,unknown\nR-2,found,rifle,3\n",
                "destructions.csv", DESTRUCTIONS + "D-1,recovered,50\n",
                "tracing.csv", "id,way,quantity\nQ-1,sent,9\n");
        assertThat(Fixture.codes(findings))
                .doesNotContain("destroyed-more-than-recovered", "traced-more-than-recovered");
    }

    @Test
    void aTotalOverTwoYearsTakesTheLinesOfBoth() {
        String total = "eventTotals:\n  - {table: destructions, quantity: 30, years: 2, source: Report}\n";
        String[] files = {
            "dataset.yaml", total,
            "destructions.csv", DESTRUCTIONS + "D-1,surplus,20\n",
            "../2024/destructions.csv", DESTRUCTIONS + "D-1,surplus,10\n"
        };
        assertThat(Fixture.codes(check(files))).doesNotContain("total-differs-from-years");
        files[5] = DESTRUCTIONS + "D-1,surplus,11\n";
        assertThat(Fixture.messages(check(files), "total-differs-from-years"))
                .singleElement()
                .asString()
                .startsWith("\"Report\" states 30 for 2024 and 2025. The lines of destructions.csv make 31.");
    }

    @Test
    void whatAnotherBodyWasToldIsAWarningThatNamesTheBody() {
        Findings findings = check(
                "dataset.yaml",
                "eventTotals:\n  - {table: recoveries, kind: seized, quantity: 9, source: Police, report: IAFQ}\n",
                "recoveries.csv",
                RECOVERIES + "R-1,seized,pistol,8\nR-2,found,pistol,1\n");
        assertThat(Fixture.messages(findings, "recovered-figures-disagree"))
                .singleElement()
                .asString()
                .startsWith("\"Police\" (IAFQ) has 9 (seized) for 2025. The lines of recoveries.csv make 8.");
        assertThat(Fixture.codes(findings)).doesNotContain("total-differs-from-years");
    }

    @Test
    void anEventIdUsedTwiceIsFoundWithinItsFileOnly() {
        Findings findings = check(
                "recoveries.csv", RECOVERIES + "A-1,seized,pistol,8\nA-1,found,pistol,1\n",
                "destructions.csv", DESTRUCTIONS + "A-1,surplus,1\n");
        assertThat(Fixture.places(findings, "duplicate-id")).containsExactly("recoveries.csv:3 id A-1");
    }

    @Test
    void aTableThatCouldNotBeReadIsNotCalledEmpty() {
        Findings findings = check(
                "dataset.yaml",
                "activities:\n  recoveries: reported\n",
                "recoveries.csv",
                RECOVERIES + "R-1,sezed,pistol,8\n");
        assertThat(Fixture.codes(findings)).doesNotContain("event-reported-without-lines");
    }

    @Test
    void moreResultsThanAnswersIsSaidOfItsColumn() {
        Findings findings = check("tracing.csv", "id,way,quantity,answered,refused,successful\nQ-1,sent,5,3,1,4\n");
        assertThat(Fixture.places(findings, "requests-refused-exceed")).containsExactly("tracing.csv:2 successful Q-1");
    }
}
