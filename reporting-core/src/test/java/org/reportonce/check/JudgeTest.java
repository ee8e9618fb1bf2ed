package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.Waivers.Waiver;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;

final class JudgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
    private static final Origin LINE = Origin.line("transfers.csv", 2);
    private static final Map<String, String> ROLE = Map.of("role", "final importing State");

    private final Catalogue catalogue = Catalogue.standard("en");
    private final Judge judge = new Judge(catalogue, TODAY);

    private void select(Waiver... waivers) {
        Map<String, Map<String, Severity>> checks = Map.of(
                "first", Map.of("partner-missing", Severity.ERROR, "status-both", Severity.WARNING),
                "second", Map.of("partner-missing", Severity.WARNING));
        judge.select(
                catalogue,
                checks,
                new Waivers("reportonce/waivers/1", List.of(waivers)),
                (file, path) -> Origin.file(file).field(path));
    }

    private static Waiver waiver(String code, String subject, String report, LocalDate until) {
        return new Waiver(code, subject, report, "Looked at.", "Head of Arms Control", until);
    }

    private Findings end() {
        judge.everythingRan();
        return judge.findings();
    }

    @Test
    void weighsAFactAsTheHeaviestReportDoes() {
        select();
        judge.report("partner-missing", LINE, "T-1", ROLE);
        Finding finding = end().kept().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.affects()).containsExactlyInAnyOrder("first", "second");
        assertThat(judge.findings().outcome()).isEqualTo(Outcome.INVALID);
    }

    @Test
    void anErrorOfOneReportDoesNotBlockAnotherThatOnlyWarns() {
        select();
        judge.report("partner-missing", LINE, "T-1", ROLE);
        assertThat(end().blocking("first")).isEqualTo(1);
        assertThat(judge.findings().blocking("second")).isZero();
    }

    @Test
    void aFactAboutTheDataIsToldWhenOnlyAnotherReportGivesItAWeight() {
        judge.select(
                catalogue,
                Map.of("first", Map.of(), "second", Map.of("answer-type", Severity.ERROR)),
                Waivers.NONE,
                (file, path) -> Origin.file(file).field(path));
        judge.concern(Set.of("first"));
        judge.report("answer-type", LINE, "a", Map.of());
        assertThat(end().kept()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.affects()).isEmpty();
        });
    }

    @Test
    void aRowConcernsOnlyTheReportsItGoesInto() {
        select();
        judge.concern(Set.of("second"));
        judge.report("partner-missing", LINE, "T-1", ROLE);
        judge.report("status-both", LINE, "T-1", Map.of());
        assertThat(end().kept()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.affects()).containsExactly("second");
        });
        assertThat(judge.findings().outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void whatNoReportAsksForIsNoFinding() {
        select();
        judge.report("quantity-zero", LINE, "T-1", Map.of());
        assertThat(end().total()).isZero();
    }

    @Test
    void factsAboutTheFilesConcernEveryReport() {
        select();
        judge.concern(Set.of());
        judge.report("duplicate-id", LINE, "T-1", Map.of("id", "T-1", "first", "1"));
        assertThat(end().blocking("first")).isEqualTo(1);
        assertThat(judge.findings().blocking("second")).isEqualTo(1);
    }

    @Test
    void weighsWhatCameBeforeTheSelection() {
        judge.report("duplicate-id", LINE, "T-1", Map.of("id", "T-1", "first", "1"));
        judge.report("partner-missing", LINE, "T-1", ROLE);
        select();
        assertThat(end().total()).isEqualTo(2);
    }

    @Test
    void aStepThatDidNotRunIsNeverAPass() {
        select();
        assertThat(judge.findings().outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(new Judge(catalogue, TODAY).findings().outcome()).isEqualTo(Outcome.NOT_CHECKED);
    }

    @Test
    void aWaiverAcceptsAFinding() {
        select(waiver("partner-missing", "T-1", "", TODAY));
        judge.report("partner-missing", LINE, "T-1", ROLE);
        judge.report("partner-missing", LINE, "T-2", ROLE);
        Findings findings = end();
        assertThat(findings.accepted()).isEqualTo(1);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(1);
        assertThat(findings.kept().get(0).waiver()).contains("Looked at. (Head of Arms Control, until 2026-05-10)");
    }

    @Test
    void aWaiverForOneReportLeavesTheOther() {
        select(waiver("partner-missing", "", "first", TODAY));
        judge.report("partner-missing", LINE, "T-1", ROLE);
        Findings findings = end();
        assertThat(findings.outcome()).isEqualTo(Outcome.VALID);
        assertThat(findings.accepted()).isEqualTo(1);
        assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void anExpiredWaiverIsAFindingAndAcceptsNothing() {
        select(waiver("partner-missing", "", "", TODAY.minusDays(1)));
        judge.report("partner-missing", LINE, "T-1", ROLE);
        assertThat(Fixture.codes(end())).containsExactly("partner-missing", "waiver-expired");
        assertThat(judge.findings().outcome()).isEqualTo(Outcome.INVALID);
        assertThat(Fixture.places(judge.findings(), "waiver-expired"))
                .containsExactly("waivers.yaml:0 waivers[0].until partner-missing");
    }

    @Test
    void waiversAreReviewedOnce() {
        select(waiver("partner-missing", "T-9", "", TODAY));
        end();
        assertThat(judge.findings().count("waiver-unused")).isEqualTo(1);
    }

    @Test
    void findingsAboutTheFilesCannotBeAccepted() {
        select(waiver("duplicate-id", "", "", TODAY));
        judge.report("duplicate-id", LINE, "T-1", Map.of("id", "T-1", "first", "1"));
        assertThat(Fixture.codes(end())).containsExactly("duplicate-id", "waiver-not-allowed");
    }

    @Test
    void countsExactlyBeyondWhatItKeeps() {
        select();
        for (int i = 0; i < 25_000; i++) {
            judge.report("partner-missing", Origin.line("transfers.csv", i + 2), "T-" + i, ROLE);
        }
        Findings findings = end();
        assertThat(findings.count(Severity.ERROR)).isEqualTo(25_000);
        assertThat(findings.kept()).hasSize(10_000);
        assertThat(findings.notKept()).isEqualTo(15_000);
    }

    @Test
    void ordersByFileLineColumnAndCode() {
        select();
        judge.report("partner-missing", Origin.line("transfers.csv", 20), "T-2", ROLE);
        judge.report("status-both", Origin.line("transfers.csv", 3), "T-1", Map.of());
        judge.report("partner-missing", Origin.line("transfers.csv", 3), "T-1", ROLE);
        judge.report("duplicate-id", Origin.line("holdings.csv", 9), "H-1", Map.of("id", "H-1", "first", "2"));
        assertThat(end().kept())
                .extracting(finding -> finding.origin() + " " + finding.code())
                .containsExactly(
                        "holdings.csv:9 duplicate-id",
                        "transfers.csv:3 partner-missing",
                        "transfers.csv:3 status-both",
                        "transfers.csv:20 partner-missing");
    }
}
