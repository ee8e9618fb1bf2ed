package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportonce.dataset.YearFacts.Flow;

class CompletenessTest {
    @Test
    void countsQuestionsThatAriseAndTablesThatSaySomething() {
        Report report = new MadeUp()
                .flows(Flow.REPORTED, Flow.NIL, Flow.NIL)
                .answer("remarks", "none")
                .fill(Edition.PUBLIC);

        Completeness completeness = Completeness.of(report);

        assertThat(completeness.asked()).isEqualTo(12);
        assertThat(completeness.answered()).isEqualTo(8);
        assertThat(completeness.tables()).isEqualTo(2);
        assertThat(completeness.declared()).isEqualTo(1);
        assertThat(completeness.open()).containsExactly("checked", "staff", "kind", "annexes", "exports");
    }
}
