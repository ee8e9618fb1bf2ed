package org.reportonce.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;

class EnteredValuesTest {
    @Test
    void factsWithDetailsAreTwoValuesAndListsOfWordsOne() {
        EnteredValues values = new EnteredValues();

        values.state(yaml("""
                format: reportonce/state/1
                code: XAA
                languages: [en, fr]
                contacts:
                  - {email: arms@mfa.example, since: 2020-01-01}
                  - {email: "", fax: ~}
                profile:
                  marking:
                    unmarked: yes
                    newMaterials: {answer: no, details: Under study., since: 2016-07-01}
                    toCivilians:
                      - {answer: no, until: 2019-12-31}
                      - {answer: yes, since: 2020-01-01}
                    practice: {en: As stamped., fr: Tel que poinçonné.}
                """));

        // code, languages; one e-mail; 1 + 2 + 2 + 1 of marking
        assertThat(values.all()).isEqualTo(9);
    }

    @Test
    void answersOfSingleQuestionsAreValuesOfTheYear() {
        EnteredValues values = new EnteredValues();

        values.facts(yaml("""
                format: reportonce/dataset/1
                state: XAA
                year: 2025
                flows: {exports: nil, imports: }
                withheld: {exports: no}
                toConfirm: [exports.basis]
                answers:
                  made-up:
                    remarks: None.
                    trade: {answer: yes, details: A little.}
                """));

        // state, year, one flow, one statement, 1 + 2 answers
        assertThat(values.all()).isEqualTo(7);
    }

    private static YamlMap yaml(String text) {
        return (YamlMap) YamlFile.parse(text, "made-up.yaml", (code, origin, subject, arguments) -> {
                    throw new AssertionError(code);
                })
                .orElseThrow();
    }
}
