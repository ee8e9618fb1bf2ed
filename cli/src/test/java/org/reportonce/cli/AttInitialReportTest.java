package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ATT initial report makes of a State's profile. */
class AttInitialReportTest {
    private static final String LAW = """
              laws:
                - {title: Arms Trade Act, covers: [export, brokering], offences: yes}
              authorities:
                - {name: Licensing Office, areas: [export]}
            """;

    @TempDir
    private Path folder;

    @Test
    void lawAnswersWhatItCovers() throws IOException {
        Filled report = fill(LAW);

        assertThat(report.answer("system.exists")).isEqualTo("yes");
        assertThat(report.answer("system.laws")).isEqualTo("Arms Trade Act");
        assertThat(report.answer("system.activities")).isEqualTo("export brokering");
        assertThat(report.answer("brokering.regulated")).isEqualTo("yes");
        assertThat(report.answer("enforcement.measures")).isEqualTo("yes");
        assertThat(report.answer("imports.regulated")).isEqualTo("unanswered");
        assertThat(report.answer("exports.participants")).isEqualTo("Licensing Office");
    }

    @Test
    void noAgainstALawOfTheStateIsAContradiction() throws IOException {
        assertThat(codes(LAW + "  brokering: {regulated: no}\n")).contains("answer-contradicts");
        assertThat(codes(LAW + "  brokering: {regulated: yes}\n")).doesNotContain("answer-contradicts");
    }

    @Test
    void noToABindingQuestionWantsAReason() throws IOException {
        assertThat(codes("  assessment: {refusal: no}\n")).contains("detail-missing");
        assertThat(codes("  assessment: {refusal: {answer: no, details: A bill is before Parliament.}}\n"))
                .doesNotContain("detail-missing");
    }

    @Test
    void controlListAnswersCategoryByCategory() throws IOException {
        Filled report = fill("  controlLists: [{title: List, categories: [I, VIII], ammunition: no}]\n");

        assertThat(report.answer("list.exists")).isEqualTo("yes");
        assertThat(report.answer("list.tanks")).isEqualTo("yes");
        assertThat(report.answer("list.warships")).isEqualTo("no");
        assertThat(report.answer("list.smallArms")).isEqualTo("yes");
        assertThat(report.answer("list.ammunition")).isEqualTo("no");
        assertThat(report.answer("list.parts")).isEqualTo("unanswered");
        assertThat(fill("").answer("list.tanks"))
                .as("no list, so none of its categories")
                .isEqualTo("hidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports: {required: yes, years: 10}|yes",
                "exports: {required: yes, years: 9}|no",
                "exports: {required: yes, indefinitely: true}|yes",
                "exports: {required: yes}|unanswered",
                "exports: {required: no}|unanswered",
                "{authorizations: {required: yes, years: 30}, exports: {required: yes, years: 5}}|no",
            })
    void tenYearsOfRecordsFollowFromThePeriods(String records, String answer) throws IOException {
        String written = records.startsWith("{") ? records : "{" + records + "}";

        assertThat(fill("  records: " + written + "\n").answer("records.tenYears"))
                .isEqualTo(answer);
    }

    @Test
    void filedBeforeItIsAnUpdate() throws IOException {
        SmallDataset dataset = dataset("");
        assertThat(filled(dataset).answer("kind")).isEqualTo("initial");

        dataset.with("state.yaml", dataset.text("../state.yaml") + "filings: [{report: att-initial, year: 2016}]\n");
        Filled update = filled(dataset);

        assertThat(update.answer("kind")).isEqualTo("update");
        assertThat(update.answer("filedBefore")).isEqualTo("2016");
    }

    @Test
    void assistanceIsAnsweredFromItsLines() throws IOException {
        SmallDataset dataset = dataset("").with("assistance.csv", """
                id,role,area,nature,description
                A-1,provided,training,technical,Course for licensing officers
                A-2,wanted,marking,material,Laser marking machine
                """);

        Filled report = filled(dataset);

        assertThat(report.answer("assistance.given")).isEqualTo("yes");
        assertThat(report.answer("assistance.received")).isEqualTo("unanswered");
        assertThat(report.answer("assistance.sought"))
                .as("marking belongs to the Programme of Action, not to the Treaty")
                .isEqualTo("unanswered");
    }

    private SmallDataset dataset(String profile) {
        SmallDataset dataset = new SmallDataset(folder.resolve("XAA"));
        return profile.isEmpty()
                ? dataset
                : dataset.with("state.yaml", dataset.text("../state.yaml") + "profile:\n" + profile);
    }

    private Filled fill(String profile) throws IOException {
        return filled(dataset(profile));
    }

    private Filled filled(SmallDataset dataset) throws IOException {
        return Filled.of(dataset.write(), "att-initial", folder.resolve("out"));
    }

    private Set<String> codes(String profile) throws IOException {
        return Filled.codes(dataset(profile).write(), "att-initial");
    }
}
