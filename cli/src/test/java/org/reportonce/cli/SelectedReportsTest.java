package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectedReportsTest {
    @Test
    void aWaiverOfAReportThatIsNotSelectedIsLeftAlone() {
        Run run = Run.of("check", "../example-reports/UKR/2014", "--reports", "unroca", Run.TODAY);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("total-unattributed").doesNotContain("waiver-");
    }
}
