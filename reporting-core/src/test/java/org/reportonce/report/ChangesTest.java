package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;

class ChangesTest {
    private static final String FILED = "filings: [{report: counting, year: %d, date: 2024-06-30}]\n";
    private static final String LAWS = """
            profile:
              laws:
                - {title: Old Act, until: 2024-06-30}
                - {title: New Act, since: 2024-07-01}
            """;

    @TempDir
    private Path folder;

    @Test
    void listsAnswersThatDifferFromTheLastFiling() {
        TwoYears data = new TwoYears(folder).state(FILED.formatted(2023)).state(LAWS);
        ReportFiller filler = data.filled(2025, Edition.PUBLIC);
        Report before = data.year(2022, "").year(2023, "").fill(2023, Edition.PUBLIC);
        filler.changedSince(before, true);

        assertThat(MadeUp.table(filler.finish(), "changes"))
                .containsExactly("LINE acts | 2.1 | Laws in force | PoA II.2 | Old Act | Old Act; New Act");
    }

    @Test
    void leavesOutWhatIsAboutTheFilingItself() {
        TwoYears data = new TwoYears(folder).state(FILED.formatted(2023)).recoveries(2025, "C,seized,pistol,7,,,,,");
        ReportFiller filler = data.filled(2025, Edition.PUBLIC);
        filler.changedSince(data.year(2022, "").year(2023, "").fill(2023, Edition.PUBLIC), true);

        assertThat(MadeUp.table(filler.finish(), "changes"))
                .as("a part of a question that reports on a paragraph stays in")
                .extracting(line -> line.substring(0, line.indexOf(" |")))
                .containsExactly("LINE seized", "LINE recovered");
    }

    @Test
    void leavesTheTableOutWhenNothingWasFiledBefore() {
        Report report = new TwoYears(folder).state(LAWS).fill(Edition.PUBLIC);

        assertThat(report.sections().stream().flatMap(section -> section.blocks().stream()))
                .noneMatch(block ->
                        block instanceof Block.TableBlock table && table.id().equals("changes"));
    }

    @Test
    void takesWhatTheStateFileSaysOfAYearWithoutAFolder() {
        Path year = new TwoYears(folder)
                .state(FILED.formatted(2021))
                .state(LAWS)
                .write()
                .resolve("2025");
        Settings settings = Settings.on(LocalDate.of(2026, 3, 1)).withInstruments(List.of(TwoYears.FORMS));

        assertThat(new ReportOnce(settings).explain(year, "counting", "changes/acts", Edition.PUBLIC))
                .contains("Before: Old Act", "Now: Old Act; New Act", "2024–2025");
        assertThatThrownBy(() -> new ReportOnce(settings).explain(year, "counting", "changes/years", Edition.PUBLIC))
                .as("what stood in that year's files is not known")
                .hasMessageContaining("There is no line changes/years");
    }

    @Test
    void saysWhenNothingHasChanged() {
        TwoYears data = new TwoYears(folder).year(2022, "").year(2023, "").state(FILED.formatted(2023));
        ReportFiller filler = data.filled(2025, Edition.PUBLIC);
        filler.changedSince(data.fill(2023, Edition.PUBLIC), true);

        assertThat(MadeUp.table(filler.finish(), "changes"))
                .containsExactly("NIL: No answer has changed since the report on 2022–2023 was filed.");
    }
}
