package org.reportonce.write.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.Offer;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.write.DemoReport;

class ShownTest {
    private final Printed printed = new Printed(DemoReport.finalReport().heading());

    private Shown choice(boolean several, List<String> chosen, String... labels) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String label : labels) {
            options.put(label, label);
        }
        return Shown.of(new Answer.Given(new Value.Choice(options, chosen, several), Sources.NONE), printed);
    }

    @Test
    void fewShortOptionsStandOnOneLine() {
        Shown shown = choice(false, List.of("Nil"), "Data", "Nil", "Not included");
        assertThat(shown.oneLine()).isTrue();
        assertThat(shown.plainText()).isEqualTo("☐ Data\u2003\u2003☒ Nil\u2003\u2003☐ Not included");
    }

    @Test
    void longOptionsStandBelowEachOther() {
        Shown shown = choice(
                true, List.of(), "Physical transfer of items across a national border", "Transfer of title", "Other");
        assertThat(shown.oneLine()).isFalse();
        assertThat(shown.plainText().lines()).hasSize(3);
    }

    @Test
    void aLoneBoxNeedsNoMoreRoomThanALine() {
        Shown tick = Shown.of(new Answer.Given(new Value.Tick(true), Sources.NONE), printed);
        assertThat(tick.wide()).isFalse();
        assertThat(choice(true, List.of(), "Physical transfer of items across a national border", "Transfer of title")
                        .wide())
                .isTrue();
    }

    @Test
    void aQuestionWithoutAnswerKeepsItsBoxesInTheOrderOfTheForm() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("yes", "Yes");
        options.put("no", "No");
        QuestionBlock open =
                new QuestionBlock("q", "1", "Why?", new Answer.Unanswered()).offering(new Offer(options, false));

        assertThat(Shown.of(open, printed).boxes())
                .containsExactly(new Shown.Box("yes", false, "Yes"), new Shown.Box("no", false, "No"));
        assertThat(Shown.of(open, printed).plainText()).isEmpty();
    }

    @Test
    void aChoiceAmongManyIsToldByItsLabel() {
        assertThat(choice(false, List.of("fr"), "ar", "zh", "en", "fr", "ru", "es")
                        .plainText())
                .isEqualTo("fr");
        assertThat(choice(true, List.of("fr"), "ar", "zh", "en", "fr", "ru", "es")
                        .boxes())
                .hasSize(6);
        assertThat(choice(false, List.of(), "ar", "zh", "en", "fr", "ru", "es").boxes())
                .hasSize(6);
    }
}
