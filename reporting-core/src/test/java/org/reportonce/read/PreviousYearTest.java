package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.finding.Reporter;

/** Last year's folder, as a report on two years reads it. */
class PreviousYearTest {
    private static final String RECOVERIES =
            "id,circumstance,type,quantity\nR-1,seized,pistol,3\nR-2,siezed,pistol,4\n";

    private final List<String> told = new ArrayList<>();
    private final Reporter reporter = (code, origin, subject, arguments) ->
            told.add(code + ' ' + origin + " [" + origin.field() + "] " + subject);

    private Dataset read(String lastYear) {
        Sample sample = new Sample().withLast("dataset.yaml", lastYear).withLast("recoveries.csv", RECOVERIES);
        Dataset dataset = DatasetReader.read(sample.folder(), reporter).orElseThrow();
        assertThat(told).isEmpty();
        dataset.visit(reporter, new org.reportonce.dataset.RowVisitor() {});
        assertThat(told).isEmpty();
        List<Row<Recovery>> rows = new ArrayList<>();
        dataset.previous().ifPresent(last -> last.recoveries().forEach(reporter, rows::add));
        assertThat(rows).extracting(Row::file).allMatch("../2024/recoveries.csv"::equals);
        sample.close();
        return dataset;
    }

    @Test
    void namesLastYearsFilesWithTheirFolder() {
        Dataset dataset =
                read("format: reportonce/dataset/1\nstate: XAA\nyear: 2024\nactivities: {recoveries: reported}\n");
        assertThat(told).containsExactly("value-unknown ../2024/recoveries.csv:3 [circumstance] R-2");
        Dataset last = dataset.previous().orElseThrow();
        assertThat(last.recoveries().file()).isEqualTo("../2024/recoveries.csv");
        assertThat(last.origin("dataset.yaml", "activities.recoveries")).hasToString("../2024/dataset.yaml:4:26");
        assertThat(last.origin("dataset.yaml", "flows.exports")).hasToString("../2024/dataset.yaml");
        assertThat(last.origin("state.yaml", "code")).hasToString("state.yaml:2:7");
        assertThat(dataset.origin("dataset.yaml", "flows.exports")).hasToString("dataset.yaml");
        assertThat(last.state()).isSameAs(dataset.state());
    }

    @Test
    void keepsTheFaultsOfLastYearsFileUntilAReportAsks() {
        Dataset dataset =
                read("format: reportonce/dataset/1\nstate: XBB\nyear: 2023\nactivities: {recoveries: reportd}\n");
        told.clear();
        dataset.reportPreviousFaults(reporter);
        assertThat(told)
                .containsExactly(
                        "value-unknown ../2024/dataset.yaml:4:26 [activities.recoveries] activities.recoveries",
                        "year-folder-mismatch ../2024/dataset.yaml:3:7 [year] year",
                        "dataset-state-mismatch ../2024/dataset.yaml:2:8 [state] state");
    }

    @Test
    void saysWhyThereIsNoLastYearWhenItsFileCannotBeRead() {
        Dataset dataset = read("format: [\n");
        assertThat(dataset.previous()).isEmpty();
        dataset.reportPreviousFaults(reporter);
        assertThat(told).singleElement().asString().startsWith("yaml-syntax ../2024/dataset.yaml:2:1 ");
    }

    @Test
    void aYearWithoutOneBeforeHasNoFaultsOfIt() {
        Sample sample = new Sample();
        Dataset dataset = sample.open().orElseThrow();
        assertThat(dataset.previous()).isEmpty();
        assertThat(dataset.previousFaults()).isEmpty();
    }
}
