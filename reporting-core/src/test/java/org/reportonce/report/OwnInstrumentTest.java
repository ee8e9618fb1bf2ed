package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportonce.report.Questionnaire.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instrument that somebody makes in a folder of their own, without a line of Java. */
class OwnInstrumentTest {
    private static final String[] FORM = {
        "question: {id: route, type: choice, options: [sea, air, road]}",
        "question: {id: routes, type: choices, options: [sea, air, road]}",
        "question: {id: officers, type: number}",
        "question: {id: opened, type: date}",
        "question: {id: seized, type: year-counts}",
        "question: {id: traced, type: proportion}",
    };

    @TempDir
    private Path folder;

    @Test
    void printsRightAnswers() throws IOException {
        Questionnaire own = new Questionnaire(folder).form(FORM).facts("""
                answers:
                  own:
                    route: air
                    routes: [road, sea]
                    officers: 12
                    opened: 2019-03-01
                    seized: {2025: 7}
                    traced: {part: 1, whole: 3}
                """);
        Report report = own.fill(Edition.PUBLIC);

        assertThat(List.of("route", "routes", "officers", "opened", "seized", "traced"))
                .extracting(id -> answer(report, id))
                .containsExactly("The air", "The sea, The road", "12", "2019-03-01", "2025: 7", "33.33 % (1/3)");
        assertThat(own.check()).isEmpty();
    }

    @Test
    void findsWrongOnesWhereTheyStand() throws IOException {
        Questionnaire own = new Questionnaire(folder).form(FORM).facts("""
                answers:
                  own:
                    route: see
                    routes: [road, rod]
                    officers: a dozen
                    opened: 31 March 2019
                    seized: {2025: many}
                    traced: {part: 4, whole: 3}
                """);
        Report report = own.fill(Edition.PUBLIC);

        assertThat(List.of("route", "routes", "officers", "opened", "seized", "traced"))
                .allSatisfy(id -> assertThat(answer(report, id)).isEqualTo("?"));
        assertThat(own.findings)
                .containsExactly(
                        "answer-option-unknown dataset.yaml:6:12",
                        "answer-option-unknown dataset.yaml:7:20",
                        "answer-type dataset.yaml:8:15",
                        "answer-type dataset.yaml:9:13",
                        "answer-type dataset.yaml:10:5",
                        "answer-type dataset.yaml:11:5");
        assertThat(own.arguments.subList(0, 2))
                .extracting(given -> given.get("near"))
                .containsExactly("sea", "road");
    }

    @Test
    void explainsWhatAnAnswerCannotHold() throws IOException {
        Questionnaire own = new Questionnaire(folder).form(FORM).facts("""
                answers:
                  own:
                    route: {answer: air, detail: By night, release: secret}
                """);
        own.fill(Edition.PUBLIC);

        assertThat(own.findings)
                .containsExactly("answer-map-wrong dataset.yaml:6:34", "answer-map-wrong dataset.yaml:6:53");
        assertThat(own.arguments.get(0)).containsEntry("near", "details");
    }
}
