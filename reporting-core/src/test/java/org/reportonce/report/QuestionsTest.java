package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportonce.report.Questionnaire.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
    private static final String LAW = "question: {id: law, type: yes-no}";
    private static final String TITLE = "question: {id: title, type: text, under: law, when: 'is(\"law\", YES)'}";
    private static final String BROKERING = "question: {id: brokering, type: yes-no, from: profile.brokering.regulated,"
            + " derive: 'yesIf(profile.laws.exists(l, l.about(BROKERING)))',"
            + " because: 'profile.laws.filter(l, l.about(BROKERING)).map(l, l.title)'}";
    private static final String ARMS_ACT = "laws: [{title: Arms Act, covers: [brokering]}]\n";

    @TempDir
    private Path folder;

    private Questionnaire own;

    @BeforeEach
    void begin() {
        own = new Questionnaire(folder);
    }

    @Test
    void asksAQuestionOnlyWhenTheConditionOnAnotherHolds() throws IOException {
        own.form(TITLE, LAW, "question: {id: why, type: text, when: 'is(\"law\", NO)'}")
                .facts("answers: {own: {law: yes, title: Arms Act}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "title")).isEqualTo("Arms Act");
        assertThat(answer(report, "why")).isEqualTo("HIDDEN");
        assertThat(Questionnaire.block(report, "title").level()).isEqualTo(1);
        assertThat(own.findings).isEmpty();
    }

    @Test
    void anUnansweredQuestionIsNeitherYesNorNo() throws IOException {
        own.form(LAW, TITLE, "question: {id: why, type: text, when: 'is(\"law\", NO)'}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "law")).isEqualTo("?");
        assertThat(answer(report, "title")).isEqualTo("HIDDEN");
        assertThat(answer(report, "why")).isEqualTo("HIDDEN");
        assertThat(Completeness.of(report.sections().get(0)).asked()).isEqualTo(1);
    }

    @Test
    void aPartIsHiddenWithItsQuestion() throws IOException {
        own.form(LAW, TITLE, "question: {id: date, type: date, under: title}").facts("answers: {own: {law: no}}");

        assertThat(answer(own.fill(Edition.PUBLIC), "date")).isEqualTo("HIDDEN");
    }

    @Test
    void asksForOptionsAndForAnyAnswer() throws IOException {
        own.form(
                        "question: {id: kinds, type: choices, options: [sea, air, other]}",
                        "question: {id: kinds.other, type: text, under: kinds, when: 'chosen(\"kinds\", \"other\")'}",
                        "question: {id: when, type: text, when: 'answered(\"kinds\")'}",
                        "note: {id: hint, when: 'chosen(\"kinds\", \"air\")'}")
                .label("note.hint", "By air.")
                .facts("answers: {own: {kinds: [sea, other], kinds.other: by canal}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "kinds")).isEqualTo("The sea, The other");
        assertThat(answer(report, "kinds.other")).isEqualTo("by canal");
        assertThat(answer(report, "when")).isEqualTo("?");
        assertThat(MadeUp.text(report)).doesNotContain("By air.");
    }

    @Test
    void drawsAnAnswerFromOtherFactsAndSaysWhy() throws IOException {
        own.form(BROKERING).profile(ARMS_ACT);

        assertThat(answer(own.fill(Edition.PUBLIC), "brokering")).isEqualTo("Yes because [Arms Act]");
    }

    @Test
    void aLabelSaysWhyWhereTheFactsDoNot() throws IOException {
        own.form("question: {id: laws, type: yes-no, derive: 'yesIf(profile.laws.size() > 0)'}")
                .label("because.laws", "the list of laws")
                .profile(ARMS_ACT);

        assertThat(answer(own.fill(Edition.PUBLIC), "laws")).isEqualTo("Yes because [the list of laws]");
    }

    @Test
    void aFactGoesBeforeWhatFollowsAndAWrittenAnswerBeforeTheFact() throws IOException {
        own.form(BROKERING)
                .profile("brokering: {regulated: {answer: yes, details: Since 2016}}\n" + ARMS_ACT)
                .facts("answers: {own: {brokering: {answer: no, details: Not in force}}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "brokering")).isEqualTo("No");
        assertThat(own.findings).containsExactly("answer-contradicts dataset.yaml:4:17");
        assertThat(own.arguments.get(0))
                .containsEntry("stated", "No")
                .containsEntry("derived", "Yes")
                .containsEntry("because", "Arms Act");
    }

    @Test
    void aFactThatContradictsOtherFactsIsFoundWhereItStands() throws IOException {
        own.form(BROKERING).profile("brokering: {regulated: no}\n" + ARMS_ACT);
        own.fill(Edition.PUBLIC);

        assertThat(own.findings).containsExactly("answer-contradicts state.yaml:5:26");
    }

    @Test
    void nothingFollowsFromAConditionThatDoesNotHold() throws IOException {
        own.form(BROKERING).profile("brokering: {regulated: no}\n");

        assertThat(answer(own.fill(Edition.PUBLIC), "brokering")).isEqualTo("No");
        assertThat(own.findings).isEmpty();
    }

    @Test
    void keepsTheKindsOfSilenceApart() throws IOException {
        own.form(
                        "question: {id: a, type: yes-no, from: profile.brokering.regulated}",
                        "question: {id: b, type: yes-no, from: profile.brokering.register}",
                        "question: {id: c, type: yes-no-developing, from: profile.brokering.licence}",
                        "question: {id: d, type: yes-no, from: profile.brokering.offence}",
                        "question: {id: e, type: number}",
                        "question: {id: f, type: date}")
                .profile("brokering: {regulated: not-applicable, register: withheld, licence: developing}\n")
                .facts("answers: {own: {e: withheld, f: {notApplicable: true}}}");
        Report report = own.fill(Edition.RESTRICTED);

        assertThat(List.of("a", "b", "c", "d", "e", "f"))
                .extracting(id -> answer(report, id))
                .containsExactly("-", "WITHHELD", "Developing", "?", "WITHHELD", "-");
        assertThat(own.findings).isEmpty();
    }

    @Test
    void saysWhenAFormDoesNotOfferDeveloping() throws IOException {
        own.form("question: {id: a, type: yes-no, from: profile.brokering.licence, required: true}", LAW)
                .profile("brokering: {licence: developing}\n")
                .facts("answers: {own: {law: developing}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "a")).isEqualTo("?");
        assertThat(own.findings)
                .containsExactlyInAnyOrder(
                        "developing-not-offered state.yaml:5:24", "developing-not-offered dataset.yaml:4:22");
    }

    @Test
    void aRestrictedFactIsWithheldWithItsDetailsAndAllThatDependsOnIt() throws IOException {
        own.form(
                        "question: {id: a, type: yes-no, from: profile.tracing.procedures, details: {wanted: if-yes}}",
                        "question: {id: b, type: text, when: 'is(\"a\", YES)'}",
                        "question: {id: c, type: text, from: profile.tracing.procedures.details}",
                        "question: {id: d, type: text, when: state.profile.tracing.procedures.yes}")
                .profile("tracing: {procedures: {answer: yes, details: The desk, release: restricted}}\n")
                .facts("answers: {own: {b: More}}");

        Report open = own.fill(Edition.PUBLIC);
        assertThat(answer(open, "a")).isEqualTo("WITHHELD / WITHHELD");
        assertThat(answer(open, "b")).isEqualTo("HIDDEN");
        assertThat(answer(open, "c")).isEqualTo("?");
        assertThat(answer(open, "d")).isEqualTo("HIDDEN");
        assertThat(own.findings).isEmpty();

        Report closed = own.fill(Edition.RESTRICTED);
        assertThat(answer(closed, "a")).isEqualTo("Yes / The desk");
        assertThat(answer(closed, "b")).isEqualTo("More");
        assertThat(answer(closed, "c")).isEqualTo("The desk");
    }

    @Test
    void aFormThatIsAlwaysPublicShowsNothingRestrictedInAnyEdition() throws IOException {
        own.head("alwaysPublic")
                .form("question: {id: a, type: yes-no, from: profile.tracing.procedures}", LAW)
                .profile("tracing: {procedures: {answer: yes, release: restricted}}\n")
                .facts("answers: {own: {law: {answer: yes, release: restricted}}}");
        Report report = own.fill(Edition.RESTRICTED);

        assertThat(answer(report, "a")).isEqualTo("WITHHELD");
        assertThat(answer(report, "law")).isEqualTo("WITHHELD");
    }

    @Test
    void takesDetailsFromTheFactTheAnswerOrAnExpression() throws IOException {
        own.form(
                        "question: {id: a, type: yes-no, from: profile.brokering.licence, details: {number: \"1.1\"}}",
                        "question: {id: b, type: yes-no, details: {wanted: if-no}}",
                        "question: {id: c, type: yes-no, details: {from: 'profile.laws.map(l, l.title)'}}",
                        "question: {id: d, type: yes-no, details: {wanted: if-no}, when: 'is(\"b\", YES)'}")
                .label("details.a", "Which licence")
                .profile("brokering: {licence: {answer: yes, details: Each deal}}\n" + ARMS_ACT)
                .facts("answers: {own: {b: {answer: no, details: Not yet}, c: no}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(id -> answer(report, id))
                .containsExactly("Yes / Each deal", "No / Not yet", "No / Arms Act", "HIDDEN / HIDDEN");
        assertThat(Questionnaire.block(report, "a").details())
                .get()
                .extracting(Block.Details::label)
                .isEqualTo("Which licence");
        assertThat(own.findings).isEmpty();
    }

    @Test
    void missesDetailsThatTheFormWants() throws IOException {
        own.form(
                        "question: {id: a, type: yes-no, from: profile.brokering.licence, details: {wanted: if-yes}}",
                        "question: {id: b, type: yes-no, details: {wanted: if-no}}",
                        "question: {id: c, type: yes-no, details: {wanted: if-no}}",
                        "question: {id: d, type: number, details: {wanted: if-answered}}")
                .profile("brokering: {licence: yes}\n")
                .facts("answers:\n  own: {b: no, c: yes, d: 3}\n");
        own.fill(Edition.PUBLIC);

        assertThat(own.findings)
                .containsExactly(
                        "detail-missing state.yaml:5:24",
                        "detail-missing dataset.yaml:5:12",
                        "detail-missing dataset.yaml:5:27");
    }

    @Test
    void saysThatAnAnswerIsNotAskedForAndWhy() throws IOException {
        own.form(LAW, TITLE, "question: {id: a, type: yes-no, from: profile.brokering.licence}")
                .facts("answers: {own: {law: no, title: Arms Act, a: yes}}");
        own.fill(Edition.PUBLIC);

        assertThat(own.findings)
                .containsExactlyInAnyOrder("answer-not-asked dataset.yaml:4:33", "answer-not-asked dataset.yaml:4:46");
        assertThat(own.arguments)
                .anySatisfy(given -> assertThat(given).containsEntry("from", "profile.brokering.licence"))
                .anySatisfy(given -> assertThat(given).containsEntry("when", "\"law\" is yes"));
    }

    @Test
    void knowsANumberOfThisOrOfAnotherVersion() throws IOException {
        own.version("0", "{from: 2010, until: 2019}", "question: {id: old, number: \"6.14\", type: yes-no}");
        own.form("question: {id: law, number: \"2.1\", type: yes-no}").facts("""
                answers:
                  own:
                    2.1: yes
                    6.14: yes
                    lawn: yes
                """);
        own.fill(Edition.PUBLIC);

        assertThat(own.findings)
                .containsExactly(
                        "answer-by-number dataset.yaml:6:10",
                        "answer-by-number dataset.yaml:7:11",
                        "answer-unknown-question dataset.yaml:8:11");
        assertThat(own.arguments)
                .extracting(given -> given.getOrDefault("meant", given.get("near")))
                .containsExactly("\"law\" in version 1", "\"old\" in version 0", "law");
    }

    @Test
    void remarksOnTickedListsAndOnTextsForOther() throws IOException {
        own.form(
                        "question: {id: kinds, type: choices, options: [sea, air, road, rail, river, pipe, post, other]}",
                        "question: {id: kinds.other, type: text, under: kinds}")
                .facts(
                        "answers:\n  own:\n    kinds: [sea, air, road, rail, river, pipe, post, other]\n    kinds.other: 'by the sea, "
                                + "x".repeat(150) + "'\n");
        own.label("option.sea", "c. By the sea").fill(Edition.PUBLIC);

        assertThat(own.findings)
                .containsExactly(
                        "all-options-ticked dataset.yaml:6:5",
                        "other-text-long dataset.yaml:7:18",
                        "other-repeats-option dataset.yaml:7:18");
        assertThat(own.arguments.get(2)).containsEntry("option", "By the sea");
    }

    @Test
    void doesNotRemarkOnAShortListThatIsTickedThroughout() throws IOException {
        own.form("question: {id: kinds, type: choices, options: [sea, air, road, other]}")
                .facts("answers:\n  own:\n    kinds: [sea, air, road, other]\n")
                .fill(Edition.PUBLIC);

        assertThat(own.findings).isEmpty();
    }

    @Test
    void marksWhatNobodyHasConfirmedAndListsItOnce() throws IOException {
        own.form(BROKERING, LAW, "question: {id: title, type: text, from: dataset.source}")
                .profile("brokering: {regulated: yes, register: yes}\n")
                .facts("""
                        source: The register
                        toConfirm: [profile.brokering.regulated, profile.brokering.register, profile.brokering.licences, answers.own.law]
                        answers: {own: {law: yes}}
                        """);
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "brokering")).isEqualTo("Yes (to confirm)");
        assertThat(answer(report, "law")).isEqualTo("Yes (to confirm)");
        assertThat(answer(report, "title")).isEqualTo("The register");
        assertThat(report.heading().remarks())
                .contains("2 answers were taken over from 2024 and are not confirmed yet.");
        assertThat(own.check())
                .containsExactly(
                        "to-confirm dataset.yaml:5:13",
                        "to-confirm dataset.yaml:5:42",
                        "to-confirm-unknown dataset.yaml:5:70",
                        "to-confirm dataset.yaml:5:98");
    }

    @Test
    void takesQuestionsAndLabelsOverFromAnotherVersion() throws IOException {
        own.version(
                "0",
                "{from: 2010, until: 2019}",
                "question: {id: kinds, number: \"7\", type: choices, options: [sea, air]}",
                "question:\n  id: detail\n  type: text\n  when: |\n    chosen(\"kinds\",\n           \"air\")");
        own.head("like: \"0\"\n")
                .form(
                        "question: {id: kinds, number: \"1.1\", like: true, options: [sea, air, road]}",
                        "question: {id: detail, like: true, type: yes-no}")
                .only("1", "option.road")
                .facts("answers: {own: {kinds: [air, road], detail: yes}}");
        Report report = own.fill(Edition.PUBLIC);

        assertThat(answer(report, "kinds")).isEqualTo("The air, The road");
        assertThat(answer(report, "detail")).isEqualTo("Yes");
        assertThat(Questionnaire.block(report, "kinds").number()).isEqualTo("1.1");
        assertThat(Questionnaire.block(report, "kinds").label()).isEqualTo("About kinds");
        assertThat(own.findings).isEmpty();
    }
}
