package org.reportonce.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;

class CsvCellTest {
    @Test
    void countsOfSeveralYearsKeepTheirQualifiers() {
        Answer atLeast = new Answer.Given(new Value.Count(13, QuantityKind.AT_LEAST, "at least 13"), Sources.NONE);

        CsvCell cell = CsvCell.of(new Answer.Given(new Value.YearCounts(Map.of(2025, atLeast), atLeast), Sources.NONE));

        assertThat(cell.text()).isEqualTo("2025: 13 (at-least)");
    }
}
