package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.dataset.ControlList;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Profile;

/** What a user sees of the checks over profile and events beyond the examples of the catalogue. */
final class ProfileChecksTest {
    @TempDir
    Path folder;

    private Findings check(Map<String, String> files) {
        return new Fixture(folder).everything().with(files).check();
    }

    private Findings profile(String text) {
        return check(Map.of("state.yaml", "profile:\n" + text.indent(2)));
    }

    @Test
    void recordsKeptIndefinitelyAreKeptLongEnoughForEverybody() {
        Findings findings = profile("""
                records:
                  manufacture: {required: yes, indefinitely: true}
                  transfers: {required: yes, indefinitely: true, period: for ever}
                  exports: {required: yes, indefinitely: true}
                """);
        assertThat(Fixture.codes(findings))
                .doesNotContain("retention-short", "retention-vague", "retention-below-ten-years");
    }

    @Test
    void aPeriodInWordsIsToldWhatItMayMean() {
        Findings findings = profile("""
                records:
                  manufacture: {required: yes, period: Indefinitely}
                  transfers: {required: yes, period: over 1 year}
                  state: {required: yes, period: as long as the law says}
                """);
        assertThat(Fixture.messages(findings, "retention-vague"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("may mean \"indefinitely: true\""),
                        second -> assertThat(second).contains("may mean \"years: 1\""),
                        third -> assertThat(third).doesNotContain("may mean"));
    }

    @Test
    void aQuestionLeftBlankIsNotANo() {
        Findings findings = profile("""
                records:
                  manufacture: {years: 30}
                assessment:
                  humanRights: yes
                """);
        assertThat(Fixture.codes(findings)).doesNotContain("no-without-elaboration", "export-records-missing");
    }

    @Test
    void namesTheKeyOfTheEntryAsItIsWritten() {
        Findings findings = profile("""
                coordination:
                  - {exists: yes, name: Old Board, email: a@b.example, men: 1, women: 1, until: 2019-12-31}
                  - {exists: yes, email: c@d.example, men: 1, women: 1, since: 2020-01-01}
                """);
        assertThat(Fixture.places(findings, "coordination-name-missing"))
                .singleElement()
                .asString()
                .endsWith("profile.coordination[1] profile.coordination[1]");
    }

    @Test
    void aBodyThatWasRenamedIsBothNewAndGone() {
        Findings findings = profile("""
                coordination:
                  - {exists: yes, name: Old Board, email: a@b.example, men: 1, women: 1, until: 2024-06-30}
                  - {exists: yes, name: New Board, email: a@b.example, men: 1, women: 1, since: 2024-07-01}
                """);
        assertThat(Fixture.messages(findings, "coordination-changed"))
                .anyMatch(text -> text.startsWith("The coordination body \"Old Board\" is no longer there in 2025"))
                .anyMatch(text -> text.startsWith("The coordination body \"New Board\" is new in 2025"));
    }

    @Test
    void anAbbreviationInANameIsNoSentence() {
        Findings findings = profile("""
                coordination:
                  - {exists: yes, name: 'Nat. Commission of St. Example', email: a@b.example, men: 1, women: 1}
                """);
        assertThat(Fixture.codes(findings)).doesNotContain("coordination-name-long");
    }

    @Test
    void brokeringUnderALicenceIsNotProhibitedForBeingForbiddenWithoutOne() {
        Findings findings = profile("""
                laws:
                  - {title: Arms Act, covers: [brokering], description: It is forbidden to broker arms without a licence.}
                brokering: {register: no, licence: yes, associated: yes, activities: [transport]}
                """);
        assertThat(Fixture.codes(findings)).doesNotContain("brokering-prohibited-with-details", "brokering-unclear");
    }

    @Test
    void aLawThatForbidsBrokeringDoesNotGoWithActivities() {
        Findings findings = profile("""
                laws:
                  - {title: Arms Act, covers: [brokering], description: Brokering is prohibited; there are no brokers.}
                brokering: {regulated: yes, associated: yes, activities: [transport]}
                """);
        assertThat(Fixture.codes(findings)).contains("brokering-prohibited-with-details", "brokering-unclear");
    }

    @Test
    void whatEndsBeforeItBeginsIsFoundEverywhereInTheFile() {
        Findings findings = check(Map.of("state.yaml", """
                memberships:
                  - {organisation: UN, since: 2020-01-01, until: 2019-01-01}
                profile:
                  brokering:
                    register:
                      - {answer: no, until: 2015-12-31}
                      - {answer: yes, since: 2016-01-01, until: 2015-12-31}
                  records:
                    transfers: {required: yes, years: 20, since: 2016-01-01, until: 2015-12-31}
                """));
        assertThat(Fixture.places(findings, "law-ends-before-it-begins"))
                .map(place -> place.substring(place.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrder(
                        "memberships[0].until",
                        "profile.brokering.register[1].until",
                        "profile.records.transfers.until");
    }

    @Test
    void oneYearWithoutExportsAfterAYearWithSomeIsNoReasonToDoubtCertificates() {
        String endUse = """
                profile:
                  endUse:
                    certificate: yes
                    elements: [description, final-destination, end-use, end-user, certification, date-of-issue]
                """;
        String nil = "flows: {exports: nil, imports: reported, smallArmsExports: nil, smallArmsImports: nil}\n";
        assertThat(Fixture.codes(check(Map.of("state.yaml", endUse, "dataset.yaml", nil))))
                .contains("certificate-without-exports");
        assertThat(Fixture.codes(check(Map.of(
                        "state.yaml",
                        endUse,
                        "dataset.yaml",
                        nil,
                        "../2024/dataset.yaml",
                        "flows: {exports: reported, imports: reported}\n"))))
                .doesNotContain("certificate-without-exports");
    }

    @Test
    void everyBindingFactExists() {
        Set<String> facts = new TreeSet<>();
        RecordWalk.over("profile", Profile.NONE, (path, record) -> {
            if (record instanceof Fact) {
                facts.add(path);
            }
            return !(record instanceof Fact);
        });
        ControlList list = new ControlList(
                LocalizedText.EMPTY,
                java.util.List.of(),
                Fact.NONE,
                Fact.NONE,
                Fact.NONE,
                Fact.NONE,
                Fact.NONE,
                "",
                Fact.NONE,
                null,
                null);
        RecordWalk.over("profile.controlLists[]", list, (path, record) -> facts.add(path));
        assertThat(facts).containsAll(ElaborationCheck.BINDING.keySet());
    }
}
