package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class NextCommandTest {
    @TempDir
    private Path folder;

    @Test
    void nextYearCanBeReadAndAsksOnlyForWhatIsToBeSaid() throws IOException {
        Path year = Datasets.copy(folder);

        Run run = Run.of("next", year, Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        Path next = folder.resolve("XAA/2026");
        assertThat(run.out().lines()).contains(next.resolve("dataset.yaml").toString());
        Run check =
                Run.of("check", next, "--format", "json", "--reports", "att-annual,unroca", "--today", "2027-04-01");
        assertThat(JsonMapper.shared().readTree(check.out()).get("findings").findValuesAsString("code"))
                .isSubsetOf(
                        "access-not-chosen",
                        "answer-missing",
                        "event-flow-not-declared",
                        "flow-not-declared",
                        "included-without-lines",
                        "release-decision-missing",
                        "small-arms-flow-not-declared",
                        "submission-date-missing",
                        "to-confirm",
                        "unchanged-for-years",
                        "withheld-not-said");
    }

    @Test
    void questionnairesOfTheNextYearAskOnlyForWhatIsToBeSaidAndConfirmed() throws IOException {
        Run.of("next", Datasets.copy(folder), Run.TODAY);
        Path next = folder.resolve("XAA/2026");

        Run check = Run.of("check", next, "--reports", "poa,att-initial,sdg-16-4-2", "--today", "2027-04-01");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()
                        .lines()
                        .filter(line -> line.matches("(ERROR|WARNING|INFO) .*"))
                        .map(line -> line.split(" +")[1])
                        .distinct())
                .containsExactlyInAnyOrder(
                        "event-flow-not-declared",
                        "period-unusual",
                        "submission-date-missing",
                        "to-confirm",
                        "unchanged-for-years");
        assertThat(check.out())
                .as("each is named")
                .contains(": profile.inclusion\n", ": profile.brokering\n", ": answers.att-initial.system.further\n");
    }

    @Test
    void yearMayBeBegunBeforeItIsOver() throws IOException {
        Run.of("next", Datasets.copy(folder), "--today", "2026-12-05");
        Path next = folder.resolve("XAA/2026");

        assertThat(Run.of("check", next, "--today", "2026-12-05").out()).doesNotContain("year-implausible");
        assertThat(Run.of("check", next, "--today", "2025-12-05").out())
                .as("figures of a year to come")
                .contains("year-implausible");
    }

    @Test
    void stableAnswersAreTakenOverAndNamedToBeConfirmed() throws IOException {
        Run.of("next", Datasets.copy(folder), Run.TODAY);

        String text = Files.readString(folder.resolve("XAA/2026/dataset.yaml"));
        assertThat(text)
                .contains("year: 2026", "  authority: Ministry of Foreign Affairs")
                .contains("  other: Arms handed over abroad to Arandian forces count on the day of hand-over.")
                .contains("\n  - exports.criteria\n", "\n  - submission.authority\n", "\n  - included.holdings\n")
                .doesNotContain("date: 2026", "Customs, annual summary", "confidentiality clause", "decision:");
    }

    @Test
    void textsOfAnswersStayAsTheyWere() throws IOException {
        String answers = """
                answers:
                  att-annual:
                    first: "yes"
                    second: |
                      One: line, "quoted" \\ {year}
                        indented

                      and # more
                    third: 'a
                      b'
                    fourth: ["no", no, 3.0, {deep: "x: y"}]
                    fifth: "tab\\there "
                    "6.1": >-
                      folded
                      text
                """;
        Path year = new SmallDataset(folder)
                .with("dataset.yaml", new SmallDataset(folder).text("dataset.yaml") + answers)
                .write();

        Run.of("next", year, Run.TODAY);
        Path next = folder.resolve("XAA/2026");
        Run.of("next", next, "--today", "2027-04-01");

        String once = Files.readString(next.resolve("dataset.yaml"));
        assertThat(once)
                .contains("    first: \"yes\"\n")
                .contains(
                        "    second: |\n      One: line, \"quoted\" \\ {year}\n        indented\n\n      and # more\n")
                .contains("    third: \"a b\"\n", "      - \"no\"\n      - no\n      - 3.0\n")
                .contains("    fifth: \"tab\\there \"\n", "    \"6.1\": \"folded text\"\n")
                .contains("  - answers.att-annual.second\n");
        String answersOnce = once.substring(once.indexOf("answers:\n"), once.indexOf("\n\n# Taken over"));
        assertThat(Files.readString(folder.resolve("XAA/2027/dataset.yaml")))
                .as("read and written again without a change")
                .contains(answersOnce);
    }

    @Test
    void tablesOfLastYearGetTheirHeadsAndNoLines() throws IOException {
        Path year = Datasets.copy(folder);
        Run.of("next", year, Run.TODAY);

        for (String table : List.of("transfers.csv", "holdings.csv")) {
            assertThat(Files.readAllLines(folder.resolve("XAA/2026").resolve(table)))
                    .containsExactly(Files.readAllLines(year.resolve(table)).get(0));
        }
    }

    @Test
    void waiversAreNotTakenOverButNamed() throws IOException {
        Run run = Run.of("next", Datasets.copy(folder), Run.TODAY);

        assertThat(folder.resolve("XAA/2026/waivers.yaml")).doesNotExist();
        assertThat(run.err()).contains("practice-changed until 2036-12-31", "Decide anew");
    }

    @Test
    void yearThatIsThereIsRefusedAndStaysAsItIs() throws IOException {
        Path year = Datasets.copy(folder);
        Path next = Files.createDirectories(folder.resolve("XAA/2026"));
        Files.writeString(next.resolve("transfers.csv"), "mine");

        Run run = Run.of("next", year, Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2026 is there already. Nothing was written.", "--force");
        assertThat(WrittenFiles.files(next)).containsExactly(next.resolve("transfers.csv"));

        Run forced = Run.of("next", year, "--force", Run.TODAY);

        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(next.resolve("dataset.yaml")).isRegularFile();
        assertThat(next.resolve("transfers.csv")).hasContent("mine");
    }

    @Test
    void yearThatCannotBeReadIsRefusedAndNothingIsMade() throws IOException {
        Path year = new SmallDataset(folder).with("dataset.yaml", "format: [").write("2025");

        Run run = Run.of("next", year, Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("could not be read. Run check on it");
        assertThat(folder.resolve("XAA/2026")).doesNotExist();
    }
}
