package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.YearFacts;

class DatasetReaderTest {
    @Test
    void readsADatasetWithThePlacesOfItsValues() {
        Sample sample = new Sample()
                .with(
                        "dataset.yaml",
                        "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\nflows:\n  exports: reported\n");
        Dataset dataset = sample.open().orElseThrow();
        assertThat(sample.places()).isEmpty();
        assertThat(dataset.facts().flows().exports()).isEqualTo(YearFacts.Flow.REPORTED);
        assertThat(dataset.origin("dataset.yaml", "flows.exports")).hasToString("dataset.yaml:5:12");
        assertThat(dataset.origin("dataset.yaml", "flows.imports")).hasToString("dataset.yaml:4:1");
        assertThat(dataset.origin("state.yaml", "name")).hasToString("state.yaml:3:7");
        assertThat(dataset.countries().byCode("XBB")).isPresent();
        assertThat(sample.transfers()).hasSize(1);
    }

    @Test
    void reportsAYearThatContradictsTheFolder() {
        Sample sample = new Sample()
                .with("dataset.yaml", "format: reportonce/dataset/1\nstate: XAA\nyear: 2024\n")
                .read();
        assertThat(sample.places()).containsExactly("year-folder-mismatch dataset.yaml:3:7 [year]");
        assertThat(sample.texts().get(0))
                .startsWith(
                        "The folder is named 2025, but dataset.yaml says year 2024. Correct \"year\" in dataset.yaml");
    }

    @Test
    void reportsStatesThatContradictEachOther() {
        Sample sample = new Sample()
                .with("state.yaml", "format: reportonce/state/1\ncode: KEN\n")
                .read();
        assertThat(sample.places())
                .containsExactly(
                        "state-folder-mismatch state.yaml:2:7 [code]",
                        "dataset-state-mismatch dataset.yaml:2:8 [state]");
        assertThat(sample.texts().get(1)).startsWith("dataset.yaml belongs to XAA, but state.yaml is that of KEN.");
    }

    @Test
    void reportsAStateThatIsNotThere() {
        assertThat(new Sample()
                        .with("state.yaml", "format: reportonce/state/1\ncode: KNE\n")
                        .read()
                        .codes())
                .startsWith("state-code-unknown");
        assertThat(new Sample()
                        .with("state.yaml", "format: reportonce/state/1\ncode: XAA\n")
                        .read()
                        .codes())
                .containsExactly("state-name-missing");
    }

    @Test
    void asksForTheFormatLine() {
        Sample sample =
                new Sample().with("dataset.yaml", "state: XAA\nyear: 2025\n").read();
        assertThat(sample.places()).containsExactly("format-unknown dataset.yaml:1:1 [format]");
        assertThat(sample.texts().get(0))
                .startsWith("The line \"format: reportonce/dataset/1\" is missing, or names another format. Write");
    }

    @Test
    void namesTheNearKey() {
        Sample sample = new Sample()
                .with("dataset.yaml", "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\nsorce: customs\n")
                .read();
        assertThat(sample.places()).containsExactly("yaml-key-unknown dataset.yaml:4:1 [sorce]");
        assertThat(sample.texts().get(0))
                .startsWith("There is no key \"sorce\" here. Did you mean \"source\"? Valid keys: format,");
    }

    @Test
    void readsTheProfileAndSaysWhereItIsWrong() {
        Sample sample = new Sample().with("state.yaml", """
                format: reportonce/state/1
                code: XAA
                name: Aland Republic
                profile:
                  laws:
                    - {covers: [export, brokring]}
                    - {title: '', covers: [export]}
                  manufacture:
                    licensed: yess
                    offence: {answer: yes, since: 2016-07-01}
                  licensing:
                    exprts: {required: yes}
                    exports: {required: [no, {answer: yes, since: 2017-01-01}]}
                  controlLists: [{categories: [I, IX]}]
                """);
        Dataset dataset = sample.open().orElseThrow();
        assertThat(sample.places())
                .containsExactly(
                        "value-unknown state.yaml:6:25 [profile.laws[0].covers[1]]",
                        "value-unknown state.yaml:9:15 [profile.manufacture.licensed]",
                        "yaml-key-unknown state.yaml:12:5 [profile.licensing.exprts]",
                        "control-list-category-unknown state.yaml:14:35 [profile.controlLists[0].categories[1]]",
                        "field-missing state.yaml:6:7 [profile.laws[0].title]",
                        "field-missing state.yaml:7:8 [profile.laws[1].title]");
        assertThat(dataset.state().profile().manufacture().offence().yes()).isTrue();
        assertThat(dataset.state().profile().licensing().exports().required().spells())
                .hasSize(2);
        assertThat(dataset.origin("state.yaml", "profile.licensing.exports.required[1].since"))
                .hasToString("state.yaml:13:51");
    }

    @Test
    void readsLastYearBesideItAndKeepsItsFaultsToItself() throws IOException {
        Sample sample = new Sample();
        Path last = sample.folder().resolveSibling("2024");
        Files.createDirectory(last);
        Files.writeString(
                last.resolve("dataset.yaml"), "format: reportonce/dataset/1\nstate: XAA\nyear: 2024\nsorce: x\n");
        Files.writeString(last.resolve("transfers.csv"), Sample.HEADER + "\n" + Sample.LINE + "\n");
        Optional<Dataset> dataset = sample.open();
        assertThat(sample.places()).isEmpty();
        assertThat(dataset.orElseThrow().previous()).hasValueSatisfying(previous -> {
            assertThat(previous.period().year()).isEqualTo(2024);
            assertThat(previous.previous()).isEmpty();
        });
    }

    @Test
    void readsWaiversWhenThereAreSome() {
        Sample sample = new Sample()
                .with(
                        "waivers.yaml",
                        "format: reportonce/waivers/1\nwaivers:\n  - {finding: value-missing, reason: known, role: head, until: 2026-12-31}\n  - finding: x\n");
        Dataset dataset = sample.open().orElseThrow();
        assertThat(dataset.waivers().waivers()).hasSize(2);
        assertThat(sample.places())
                .containsExactly(
                        "field-missing waivers.yaml:4:5 [waivers[1].reason]",
                        "field-missing waivers.yaml:4:5 [waivers[1].role]",
                        "field-missing waivers.yaml:4:5 [waivers[1].until]");
    }

    @Test
    void givesEqualCellsOneInstance() {
        Sample sample = Sample.ofLines(Sample.HEADER, Sample.LINE, "T-2,export,actual,I,3,KEN");
        assertThat(sample.transfers().get(0).record().partner())
                .isSameAs(sample.transfers().get(1).record().partner());
        assertThat(sample.transfers().get(0).record().quantity())
                .isSameAs(sample.transfers().get(1).record().quantity());
    }
}
