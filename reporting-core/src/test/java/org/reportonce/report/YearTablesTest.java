package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a year, columns and rows with conditions, shares, and tables over lists of the profile. */
class YearTablesTest {
    @TempDir
    private Path folder;

    private TwoYears data;

    @BeforeEach
    void begin() {
        data = new TwoYears(folder);
    }

    private List<String> table(String id, Edition edition) {
        return MadeUp.table(data.fill(edition), id);
    }

    @Test
    void printsAColumnForEachYear() {
        data.recoveries(2024, "A,seized,pistol,5,yes,,traced,,", "B,found,rifle,2,no,,,,")
                .recoveries(2025, "C,seized,pistol,7,,,,,", "D,surrendered,rifle,1,yes,,established,,");
        Report report = data.fill(Edition.RESTRICTED);

        assertThat(MadeUp.table(report, "recoveries"))
                .containsExactly(
                        "LINE seized | seized | 5 | 7 | 12 | 5 | 41.67 % (5/12)",
                        "LINE found | found | 2 | NIL | 2 | 0 | 0.00 % (0/2)",
                        "LINE surrendered | surrendered | NIL | 1 | 1 | 1 | 100.00 % (1/1)",
                        "EMPTY  | collected | NIL | NIL | NIL | NIL | -");
        Block.TableBlock table = block(report, "recoveries");
        assertThat(table.columns())
                .extracting(Block.TableColumn::id)
                .containsExactly("kind", "items-2024", "items-2025", "total", "marked", "established");
        assertThat(table.columns()).extracting(Block.TableColumn::label).contains("In 2024", "In 2025", "Together");
        assertThat(report.heading().title()).isEqualTo("Counting report 2024–2025");
        assertThat(report.heading().period().text()).isEqualTo("2024–2025");
        assertThat(report.heading().baseName()).isEqualTo("XAA-2025-counting");
    }

    @Test
    void saysNilForNoYearThatTellsNothing() {
        data.recoveries(2025, "C,seized,pistol,7,,,,,");

        assertThat(table("recoveries", Edition.RESTRICTED))
                .startsWith(
                        "LINE seized | seized | ? | 7 | at least 7 | ? | ?", "EMPTY  | found | ? | NIL | ? | ? | -");
    }

    @Test
    void aSumOfMoneyIsAtLeastWhereAYearTellsNothing() {
        String head = "id,role,area,nature,description,value,currency,duration,partner,proposal,attachment";
        data.table(2025, "assistance", head, "A,received,marking,financial,Machine,100.50,EUR,,,,");

        assertThat(table("aid", Edition.RESTRICTED)).containsExactly("LINE 2 | got | at least 100.50 EUR");
        assertThat(table("projects", Edition.RESTRICTED)).containsExactly("LINE 2 | got | Machine | 100.50 EUR");

        data.year(2024, "activities: {assistance: nil}\n");

        assertThat(table("aid", Edition.RESTRICTED)).containsExactly("LINE 2 | got | 100.50 EUR");
    }

    @Test
    void saysNilForAYearWhoseNilWasDeclared() {
        data.year(2024, "activities: {recoveries: nil}\n").recoveries(2025, "C,seized,pistol,7,,,,,");

        assertThat(table("recoveries", Edition.RESTRICTED))
                .startsWith(
                        "LINE seized | seized | NIL | 7 | 7 | 0 | 0.00 % (0/7)",
                        "EMPTY  | found | NIL | NIL | NIL | NIL | -");
    }

    @Test
    void saysNeitherNilNorAShareWhereLinesOfTheYearAreHeldBack() {
        data.recoveries(2024, "A,seized,pistol,5,yes,,traced,,")
                .recoveries(2025, "C,seized,pistol,7,,,,,", "D,found,rifle,1,yes,,established,restricted,");

        assertThat(table("recoveries", Edition.PUBLIC))
                .startsWith("LINE seized | seized | 5 | 7 | 12 | 5 | WITHHELD", "EMPTY  | found | NIL | ? | ? | ? | -");
        assertThat(table("recoveries", Edition.RESTRICTED))
                .startsWith(
                        "LINE seized | seized | 5 | 7 | 12 | 5 | 41.67 % (5/12)",
                        "LINE found | found | NIL | 1 | 1 | 1 | 100.00 % (1/1)");
    }

    @Test
    void addsUnknownNumbersOfAYearAsAtLeast() {
        data.recoveries(2024, "A,seized,pistol,5,yes,,,,", "B,seized,pistol,unknown,yes,,,,")
                .recoveries(2025, "C,seized,pistol,7,,,,,");

        assertThat(table("recoveries", Edition.RESTRICTED))
                .as("the plain sum keeps unknown numbers on a line of their own")
                .contains(
                        "LINE seized | seized | 5 | 7 | 12 | 5 | 0.00 % (0/12)",
                        "LINE seized | seized | unknown | NIL | unknown | unknown | ?");
    }

    @Test
    void putsARecordIntoEveryRowWhoseConditionHolds() {
        data.recoveries(2024, "A,seized,pistol,5,yes,national,traced,,")
                .recoveries(2025, "C,seized,pistol,7,,both,,,", "D,found,rifle,1,,,,,");

        assertThat(table("kinds", Edition.RESTRICTED))
                .containsExactly(
                        "LINE old | last year | 5",
                        "LINE new | this year | 8",
                        "LINE pistols | pistols | 12",
                        "LINE traced | traced | 12");
    }

    @Test
    void doesNotTellAWithheldFieldByTheRowItPutsARecordIn() {
        data.recoveries(2024, "A,seized,pistol,5,yes,national,traced,,trace")
                .recoveries(2025, "C,seized,pistol,7,,,,,", "D,found,rifle,1,,,,,");

        assertThat(table("kinds", Edition.PUBLIC))
                .as("rows that do not look at the trace count the record; the one that does says neither yes nor nil")
                .containsExactly(
                        "LINE old | last year | 5",
                        "LINE new | this year | 8",
                        "LINE pistols | pistols | 12",
                        "EMPTY  | traced | ?");
    }

    @Test
    void listsTheLawsInForceInThePeriod() {
        data.state("""
                profile:
                  laws:
                    - {title: Old Act, until: 2023-12-31}
                    - {title: Firearms Act, covers: [law-enforcement, export], date: 2001-05-04, until: 2024-03-31}
                    - {title: Brokering Act, since: 2025-07-01}
                    - {title: Coming Act, since: 2026-01-01}
                """);

        assertThat(table("laws", Edition.PUBLIC))
                .containsExactly(
                        "LINE Brokering Act | Brokering Act | ? | ?",
                        "LINE Firearms Act | Firearms Act | 2001-05-04 | the law enforcement, the export");
        Block.TableRow row = block(data.fill(Edition.PUBLIC), "laws").rows().get(1);
        assertThat(((Answer.Given) row.cells().get(0)).sources().toString()).startsWith("state.yaml[8");
    }

    @Test
    void tellsOfARecordThatMeetsNoRowAndSaysNilNowhereInItsYear() {
        data.recoveries(2024, "A,seized,pistol,5,,,,,")
                .recoveries(2025, "C,seized,pistol,7,,,,,", "D,found,rifle,1,,,,,");

        assertThat(table("hands", Edition.RESTRICTED))
                .containsExactly("LINE taken | taken | 5 | 7 | 12", "EMPTY  | given | NIL | ? | ?");
        assertThat(data.findings).containsExactly("row-without-place recoveries.csv:3 ");
        assertThat(data.arguments)
                .containsExactly(Map.of("report", "counting", "table", "hands", "value", "circumstance = \"found\""));
    }

    @Test
    void saysNothingOfARecordWithoutARowWhereTheRowsTakeSomeOnly() {
        data.recoveries(2024, "A,seized,pistol,5,yes,,traced,,")
                .recoveries(2025, "C,surrendered,pistol,7,no,,,,", "D,seized,rifle,1,,,not-marked,,");

        assertThat(table("outcomes", Edition.RESTRICTED))
                .containsExactly(
                        "LINE traced/seized | traced | by seizure | marked | 5",
                        "EMPTY  | not traced | - | - | ?",
                        "LINE not-stated/surrendered | not stated | by hand-over | unmarked | 7");
        assertThat(data.findings).isEmpty();
    }

    @Test
    void printsASumOverTheYearsAsAtLeastWhereAYearTellsNothing() {
        data.recoveries(2025, "C,seized,pistol,7,,,traced,,");

        assertThat(table("hands", Edition.RESTRICTED))
                .containsExactly("LINE taken | taken | ? | 7 | at least 7", "EMPTY  | given | ? | NIL | ?");
        assertThat(table("outcomes", Edition.RESTRICTED))
                .first()
                .isEqualTo("LINE traced/seized | traced | by seizure | ? | at least 7");

        data.year(2024, "activities: {recoveries: nil}\n");
        assertThat(table("hands", Edition.RESTRICTED))
                .containsExactly("LINE taken | taken | NIL | 7 | 7", "EMPTY  | given | NIL | NIL | NIL");
    }

    private static Block.TableBlock block(Report report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
