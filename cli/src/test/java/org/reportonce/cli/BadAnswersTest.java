package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that goes wrong with the facts and figures behind a questionnaire. What the officer gets to read stands, case by case, in
 * {@code golden/bad-answers.txt}, to be read with one question: would you know what to do next?
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswersTest {
    private static final Path ROOT = Path.of("target/bad-answers");
    private static final String STATE = "../state.yaml";
    private static final String YEAR = "dataset.yaml";
    private static final String FIRST_ANSWER = "    nca.assist: no\n";

    private final ApprovedTexts texts = new ApprovedTexts("bad-answers.txt", ROOT);

    /** A change to a sound dataset, with the code of the first finding and its place. */
    private record Case(
            String name, int exit, String code, String place, String reports, String file, String from, String to) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "answer to a question that does not arise",
                        0,
                        "answer-not-asked",
                        "2025/dataset.yaml:69:22, key \"answers.poa.nca.assist.kind\"",
                        "poa",
                        YEAR,
                        FIRST_ANSWER,
                        FIRST_ANSWER + "    nca.assist.kind: Training of six officers\n"),
                new Case(
                        "answer to a question that is answered elsewhere",
                        0,
                        "answer-not-asked",
                        "2025/dataset.yaml:69:23, key \"answers.poa.mark.antiRemoval\"",
                        "poa",
                        YEAR,
                        FIRST_ANSWER,
                        FIRST_ANSWER + "    mark.antiRemoval: no\n"),
                new Case(
                        "answer to no question",
                        1,
                        "answer-unknown-question",
                        "2025/dataset.yaml:68:16, key \"answers.poa.nca.asist\"",
                        "poa",
                        YEAR,
                        FIRST_ANSWER,
                        FIRST_ANSWER.replace("assist", "asist")),
                new Case(
                        "answer to no question that is like none",
                        1,
                        "answer-unknown-question",
                        "2025/dataset.yaml:69:22, key \"answers.poa.manuf.forbidden\"",
                        "poa",
                        YEAR,
                        FIRST_ANSWER,
                        FIRST_ANSWER + "    manuf.forbidden: no\n"),
                new Case(
                        "answer under an official number",
                        0,
                        "answer-by-number",
                        "2025/dataset.yaml:69:12, key \"answers.poa.7.3\"",
                        "poa",
                        YEAR,
                        FIRST_ANSWER,
                        FIRST_ANSWER + "    \"7.3\": no\n"),
                new Case(
                        "prose in the answer to a question of yes and no",
                        1,
                        "answer-type",
                        "2025/dataset.yaml:68:17, key \"answers.poa.nca.assist\"",
                        "poa,sdg-16-4-2",
                        YEAR,
                        FIRST_ANSWER,
                        "    nca.assist: We would welcome training\n"),
                new Case(
                        "option that does not exist",
                        1,
                        "answer-option-unknown",
                        "2025/dataset.yaml:96:16, key \"answers.sdg-16-4-2.coverage[0]\"",
                        "sdg-16-4-2",
                        YEAR,
                        "coverage: [seized, found",
                        "coverage: [siezed, found"),
                new Case(
                        "word that does not exist in the profile",
                        1,
                        "value-unknown",
                        "state.yaml:277:25, key \"profile.marking.manufacture.contents[1]\"",
                        "poa",
                        STATE,
                        "contents: [maker, country-of-manufacture,",
                        "contents: [maker, country-of-manufactur,"),
                new Case(
                        "yes without its details",
                        1,
                        "detail-missing",
                        "state.yaml:291:21, key \"profile.marking.againstRemoval\"",
                        "poa",
                        STATE,
                        "againstRemoval: {answer: yes, details: \"Deep laser marks on two parts are rewarded in public tenders.\"}",
                        "againstRemoval: yes"),
                new Case(
                        "answer that the facts contradict",
                        1,
                        "answer-contradicts",
                        "2025/dataset.yaml:71:18, key \"answers.poa.brok.assist\"",
                        "poa",
                        "assistance.csv",
                        "A25-02,wanted,tracing,",
                        "A25-02,wanted,brokering,"),
                new Case(
                        "records kept for ten years where thirty are asked",
                        0,
                        "retention-short",
                        "state.yaml:297:102, key \"profile.records.manufacture.years\"",
                        "poa",
                        STATE,
                        "indefinitely: true, period: For ever}",
                        "years: 10, period: 10 years}"),
                new Case(
                        "more traced than recovered",
                        1,
                        "traced-more-than-recovered",
                        "2025/tracing.csv",
                        "poa",
                        "tracing.csv",
                        "T25-01,sent,XBB,18,",
                        "T25-01,sent,XBB,1800,"),
                new Case(
                        "traced without a trace",
                        1,
                        "trace-success-without-trace",
                        "2025/recoveries.csv:2, column \"outcome\"",
                        "poa,sdg-16-4-2",
                        "recoveries.csv",
                        "yes,yes,both,traced",
                        "yes,yes,none,traced"),
                new Case(
                        "more destroyed than collected",
                        1,
                        "destroyed-more-than-recovered",
                        "2025/destructions.csv",
                        "poa",
                        "destructions.csv",
                        "D25-03,recovered,,284,",
                        "D25-03,recovered,,2840,"),
                new Case(
                        "report on two years without the other year",
                        1,
                        "other-year-missing",
                        "2025/dataset.yaml:4:7, key \"year\"",
                        "poa",
                        "../2024/dataset.yaml",
                        "",
                        ""),
                new Case(
                        "law that ends before it begins",
                        1,
                        "law-ends-before-it-begins",
                        "state.yaml:113:14, key \"profile.laws[0].until\"",
                        "poa",
                        STATE,
                        "      since: 2016-07-01\n    - title: {en: Regulation on end-user certificates}\n      date",
                        "      since: 2016-07-01\n      until: 2015-01-01\n    - title: {en: Regulation on end-user certificates}\n      date"));
    }

    @BeforeAll
    void removeWhatAnEarlierRunLeft() throws IOException {
        texts.clear();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInWordsAnOfficerUnderstands(Case each) throws IOException {
        Path year = Datasets.copy(ROOT.resolve(each.name.replace(' ', '-')));
        Path file = year.resolve(each.file).normalize();
        String sound = Files.readString(file);
        assertThat(sound).contains(each.from);
        if (each.from.isEmpty()) {
            Files.delete(file);
        } else {
            Files.writeString(file, sound.replace(each.from, each.to));
        }

        Run run = Run.of("check", year, "--reports", each.reports, "--today", "2026-04-20");

        texts.remember(each.name, run);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(each.exit);
        Matcher first = Pattern.compile("(ERROR|WARNING) +(\\S+)   ").matcher(run.out());
        assertThat(first.lookingAt()).as(run.out()).isTrue();
        assertThat(first.group(2)).as(run.out()).isEqualTo(each.code);
        assertThat(run.out().split("\n\n", 2)[0]).contains(each.place);
    }

    @AfterAll
    void allTextsAreThoseThatWereApproved() throws IOException {
        texts.approve(cases().size());
    }
}
