package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportonce.report.MadeUp.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Reporter;

class RuleRunnerTest {
    private final List<String> broken = new ArrayList<>();
    private final Reporter reporter = (code, origin, subject, arguments) ->
            broken.add(code + ' ' + origin + " [" + origin.field() + "] " + subject + ' ' + arguments);

    private List<String> run(MadeUp data) {
        ReportFiller filler = data.filler(Edition.PUBLIC);
        RuleRunner rules =
                new RuleRunner(MadeUp.FORM, data.dataset(), Edition.PUBLIC, LocalDate.of(2026, 4, 1), reporter);
        data.rows.forEach(row -> {
            filler.transfer(row);
            rules.transfer(row);
        });
        filler.finish();
        rules.finish(filler);
        return broken;
    }

    @Test
    void reportsRowsThatBreakARule() {
        assertThat(run(new MadeUp().with(line().items(1000), line().items(1001).to("KEN"))))
                .containsExactly(
                        "made-up-many transfers.csv:3 [quantity] T-3 {report=made-up, number=1001, partner=KEN}");
    }

    @Test
    void looksOnlyAtRowsInScope() {
        assertThat(run(new MadeUp().with(line(), line().items(5000).category("OUT"))))
                .isEmpty();
    }

    @Test
    void reportsWholeReportsThatBreakARule() {
        assertThat(run(new MadeUp()))
                .containsExactly("made-up-no-lines dataset.yaml:5:12 [flows.exports] flows.exports {report=made-up}");
    }

    @Test
    void knowsWhatIsHeldBack() {
        assertThat(run(new MadeUp().with(line().restricted()))).isEmpty();
    }
}
