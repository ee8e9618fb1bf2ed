package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dataset begun with {@code new} can be read as it is, asks for what is to be filled in, and is never written over. */
class NewDatasetCommandTest {
    @TempDir
    private Path folder;

    @Test
    void newDatasetAsksForItsFactsAndHasNothingThatCannotBeRead() {
        Path year = folder.resolve("KEN/2025");
        Run.of("new", year, "--state", "KEN", "--year", "2025");

        Run run = Run.of("check", year, "--reports", "att-annual,unroca", "--format", "json", "--today", "2026-04-20");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        JsonNode findings = JsonMapper.shared().readTree(run.out());
        assertThat(findings.get("outcome").stringValue()).isEqualTo("invalid");
        assertThat(findings.get("findings").findValuesAsString("code"))
                .contains("flow-not-declared", "contact-missing", "release-decision-missing", "submission-date-missing")
                .allSatisfy(code -> assertThat(code)
                        .as("a finding about what is to be filled in, not about how the file is written")
                        .doesNotStartWith("yaml-")
                        .doesNotStartWith("csv-")
                        .doesNotStartWith("file-")
                        .doesNotStartWith("format-")
                        .doesNotStartWith("encoding-")
                        .doesNotContain("unknown"));
        assertThat(findings.get("findings").findValuesAsString("file"))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void questionnairesOfANewDatasetAskWithoutDrowningTheOffice() {
        Path year = folder.resolve("KEN/2025");
        Run.of("new", year, "--state", "KEN", "--year", "2025");

        Run poa = Run.of("check", year, "--reports", "poa", "--today", "2026-04-20");
        Run initial = Run.of("check", year, "--reports", "att-initial", "--today", "2026-04-20");

        assertThat(poa.code()).as(poa.err()).isEqualTo(1);
        assertThat(poa.out().lines()).hasSizeLessThan(70);
        assertThat(poa.out())
                .contains("other-year-missing", "covers 2024–2025", "Put the folder of 2024 beside this one")
                .containsSubsequence("event-flow-not-declared", "activities.recoveries: ", "activities.enforcement: ");
        assertThat(initial.out().lines()).hasSizeLessThan(140);
        assertThat(initial.out())
                .containsSubsequence(
                        "answers.att-initial.list.exists: \"list.exists\" (1.08), yes or no",
                        "profile.prohibitions.chapterVII: \"prohibitions.chapterVII\" (2.01), yes or no",
                        "Fix: Fill in what is missing.")
                .doesNotContain("more; all with");
    }

    @Test
    void everyFieldOfItsFilesIsExplained() throws IOException {
        Path year = folder.resolve("KEN/2025");
        Run.of("new", year, "--state", "KEN", "--year", "2025");

        for (String file : List.of("../state.yaml", "dataset.yaml", "waivers.yaml")) {
            assertThat(year.resolve(file)).content().contains("# ").doesNotContain("\t");
        }
        assertThat(Files.readAllLines(year.resolve("transfers.csv")))
                .as("a row of column names and nothing else")
                .hasSize(1);
        assertThat(year.resolve("FIELDS.md")).content().contains("partner", "quantity", "licence", "withheld");
        assertThat(year.resolve("dataset.yaml")).content().contains("state: KEN", "year: 2025");
    }

    @Test
    void folderOfTheStateGetsAFolderOfTheYear() {
        Run run = Run.of("new", folder.resolve("KEN"), "--state", "Kenya", "--year", "2025");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("KEN/2025/dataset.yaml")).isRegularFile();
        assertThat(folder.resolve("KEN/state.yaml")).isRegularFile();
        assertThat(run.err()).contains("reportonce check " + folder.resolve("KEN/2025"));
    }

    @Test
    void nextYearKeepsTheFactsOfTheState() throws IOException {
        Run.of("new", folder.resolve("KEN/2025"), "--state", "KEN", "--year", "2025");
        Path state = folder.resolve("KEN/state.yaml");
        Files.writeString(state, Files.readString(state) + "# mine\n");

        Run run = Run.of("new", folder.resolve("KEN/2026"), "--state", "KEN", "--year", "2026");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(state).content().endsWith("# mine\n");
    }

    @Test
    void nothingIsWrittenOverAndNothingIsHalfMade() throws IOException {
        Path year = Files.createDirectories(folder.resolve("KEN/2025"));
        Files.writeString(year.resolve("transfers.csv"), "mine");

        Run run = Run.of("new", year, "--state", "KEN", "--year", "2025");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("transfers.csv is there already. Nothing was written.");
        assertThat(WrittenFiles.files(folder)).containsExactly(year.resolve("transfers.csv"));
        assertThat(year.resolve("transfers.csv")).hasContent("mine");
    }

    @Test
    void folderNamedAfterAnotherYearIsRefused() {
        Run run = Run.of("new", folder.resolve("KEN/2024"), "--state", "KEN", "--year", "2025");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("named after 2024", "about 2025", "Give the folder " + folder.resolve("KEN/2025"));
        assertThat(folder.resolve("KEN")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "Kenia, KEN (Kenya)",
        "Zambai, ZMB (Zambia)",
        "Korea, 'KOR (Republic of Korea), PRK (Democratic People''s Republic of Korea)'",
        "Czechoslovakia, CZE (Czechia)",
        "QQQ, ISO 3166-1 alpha-3 code such as KEN",
        "EU, is no State",
    })
    void stateThatIsNotKnownIsAnsweredWithNearNames(String state, String answer) {
        Run run = Run.of("new", folder.resolve("X/2025"), "--state", state, "--year", "2025");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains('"' + state + '"', answer);
        assertThat(folder.resolve("X")).doesNotExist();
    }
}
