package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrosswalkCommandTest {
    private static final List<String> TWO = List.of("--reports", "att-annual,unroca");

    @TempDir
    private Path folder;

    @Test
    void elementNamesTheQuestionsOfEveryFormThatUseIt() {
        JsonNode partner = element(json(TWO), "transfers.partner");

        assertThat(partner.get("meaning").stringValue()).isNotBlank();
        assertThat(partner.get("reports").asInt()).isEqualTo(2);
        assertThat(partner.get("uses").findValuesAsString("id")).contains("exports/partner", "imports/partner");
        assertThat(partner.get("uses").findValuesAsString("label"))
                .contains("Final importing State", "Exporting State");
    }

    @Test
    void everyPlaceNamesItsElements() {
        JsonNode places = json(TWO).get("places");

        assertThat(places.valueStream()
                        .filter(place -> place.get("id").stringValue().equals("npoc.email"))
                        .map(place -> place.get("elements").get(0).stringValue()))
                .contains("state.contacts.email");
        assertThat(places.valueStream()
                        .filter(place -> place.get("id").stringValue().equals("exports.definitionOther"))
                        .map(place -> place.get("role").stringValue() + " "
                                + place.get("elements").get(0).stringValue()))
                .containsExactly("prints dataset.exports.other", "decides dataset.exports.criteria");
    }

    @Test
    void elementsThatNobodyUsesAreListedToo() {
        JsonNode crosswalk = json(TWO);

        assertThat(crosswalk.get("unused").findValuesAsString("path"))
                .contains("transfers.licence", "transfers.note")
                .doesNotContain("transfers.partner");
    }

    @Test
    void answersOfASingleQuestionAreElementsOfTheirOwn() throws IOException {
        Path instrument = Files.createDirectories(folder.resolve("made-up/2025"));
        Files.writeString(instrument.resolve("instrument.yaml"), """
                format: reportonce/instrument/1
                id: made-up
                version: "2025"
                source: None
                languages: [en]
                years: {from: 2020}
                due: {month: 5, day: 31, yearsAfter: 1}
                checks: {answer-missing: error}
                sections:
                  - id: all
                    content:
                      - question: {id: remarks, number: "7", type: text}
                      - question: {id: telephone, type: text, from: 'contact("made-up").telephone', when: 'state.memberOf("UN", period)'}
                """);
        Files.writeString(instrument.resolve("labels.en.yaml"), """
                title: Made-up report
                section.all: All
                question.remarks: <Remarks> of {state}
                question.telephone: Telephone
                """);

        Run run = Run.of("crosswalk", "--instruments", folder, "--reports", "made-up", "--format", "json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode crosswalk = JsonMapper.shared().readTree(run.out());
        assertThat(crosswalk.get("elements").findValuesAsString("path"))
                .containsExactly(
                        "answers.made-up.remarks", "state.contacts.telephone", "state.memberships.organisation");
        assertThat(Run.of("crosswalk", "--instruments", folder, "--reports", "made-up", "--format", "html")
                        .out())
                .contains("&lt;Remarks&gt; of [State]")
                .doesNotContain("<Remarks>");
    }

    @Test
    void figuresDerivedAnswersAndConditionsCountWithWhatTheyRestOn() throws IOException {
        Path instrument = Files.createDirectories(folder.resolve("made-up/2025"));
        Files.writeString(instrument.resolve("instrument.yaml"), """
                format: reportonce/instrument/1
                id: made-up
                version: "2025"
                source: None
                languages: [en]
                years: {from: 2020}
                due: {month: 5, day: 31, yearsAfter: 1}
                checks: {answer-missing: error}
                figures:
                  - {id: seized, each: recoveries, where: row.circumstance == SEIZED, sum: row.quantity}
                  - {id: all, each: recoveries, sum: row.quantity}
                sections:
                  - id: all
                    content:
                      - question: {id: seized, type: number, from: figure("seized")}
                      - question: {id: laws, type: yes-no, derive: 'yesIf(profile.laws.exists(l, l.about(BROKERING)))'}
                      - question: {id: which, type: text, when: 'is("laws", YES)'}
                """);
        Files.writeString(instrument.resolve("labels.en.yaml"), """
                title: Made-up report
                section.all: All
                question.seized: Seized
                question.laws: Laws
                question.which: Which
                """);

        Run run = Run.of("crosswalk", "--instruments", folder, "--reports", "made-up", "--format", "csv");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("recoveries.circumstance,made-up,2025,question,prints,,seized,Seized\r\n")
                .contains("recoveries.quantity,made-up,2025,question,prints,,seized,Seized\r\n")
                .contains("profile.laws.covers,made-up,2025,question,prints,,laws,Laws\r\n")
                .contains("answers.made-up.laws,made-up,2025,question,prints,,laws,Laws\r\n")
                .contains("profile.laws.covers,made-up,2025,question,decides,,which,Which\r\n");
    }

    @Test
    void newestVersionStandsForAFormUnlessAllAreAskedFor() {
        assertThat(json(List.of("--reports", "att-annual")).get("forms").toString())
                .isEqualTo("[\"att-annual 2021\"]");
        assertThat(json(List.of("--reports", "att-annual", "--all-versions"))
                        .get("forms")
                        .size())
                .isGreaterThan(1);
    }

    @Test
    void textFitsThePageAndEndsWithTheNumbers() {
        Run run = Run.of("crosswalk", TWO);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.out().strip()).endsWith("elements used by two or more instruments");
    }

    @Test
    void pageIsOneFileWithoutScriptsAndCsvHasALineForEachElementAndPlace() throws IOException {
        Path page = folder.resolve("crosswalk.html");

        Run html = Run.of("crosswalk", TWO, "--format", "html", "-o", page);
        Run csv = Run.of("crosswalk", TWO, "--format", "csv");

        assertThat(html.code()).as(html.err()).isZero();
        assertThat(html.out()).isEmpty();
        assertThat(html.err()).contains("Crosswalk written to " + page, " questions, ");
        assertThat(Files.readString(page).replace("<wbr>", ""))
                .contains("<caption>", "scope=\"col\"", "position: sticky", "transfers.partner")
                .doesNotContain("<script", "http://", "src=");
        assertThat(csv.out())
                .startsWith("element,report,version,kind,role,number,id,label\r\n")
                .contains("transfers.partner,att-annual,2021,column,prints,,exports/partner,Final importing State\r\n")
                .contains("transfers.licence,,,,,,,\r\n");
    }

    @Test
    void sameCrosswalkIsPrintedEveryTime() {
        assertThat(Run.of("crosswalk", "--format", "json", "--all-versions").out())
                .isEqualTo(Run.of("crosswalk", "--format", "json", "--all-versions")
                        .out());
    }

    @Test
    void unknownFormatsAndReportsAreAnsweredWithWhatThereIs() {
        assertThat(Run.of("crosswalk", "--format", "pdf").err())
                .contains("\"pdf\" is not one of text, html, csv, json.");
        assertThat(Run.of("crosswalk", "--reports", "unrocca").err()).contains("Did you mean \"unroca\"?");
    }

    private static JsonNode json(List<String> arguments) {
        Run run = Run.of("crosswalk", arguments, "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static JsonNode element(JsonNode crosswalk, String path) {
        return crosswalk
                .get("elements")
                .valueStream()
                .filter(element -> element.get("path").stringValue().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
