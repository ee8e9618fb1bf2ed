package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms that come with the program. */
class RealInstrumentsTest {
    private static final Instruments ALL = Instruments.load(List.of(), (code, origin, subject, arguments) -> {});

    @TempDir
    private Path folder;

    @Test
    void allCanBeUsedWithoutAnyFinding() {
        List<String> found = new ArrayList<>();

        Instruments.load(List.of(), (code, origin, subject, arguments) -> found.add(origin + " " + code))
                .lint((code, origin, subject, arguments) -> found.add(origin + " " + code + " " + arguments));

        assertThat(found).isEmpty();
        assertThat(ALL.all())
                .extracting(each -> each.id() + ' ' + each.version())
                .containsExactly(
                        "att-annual 2016",
                        "att-annual 2021",
                        "att-initial 2015",
                        "att-initial 2021",
                        "eu-coarm 2008",
                        "poa 2010",
                        "poa 2016",
                        "poa 2020",
                        "sdg-16-4-2 2018",
                        "unroca 2022");
    }

    @Test
    void allAreListed() {
        JsonNode listed = JsonMapper.shared()
                .readTree(Run.of("reports", "--format", "json").out());

        assertThat(listed.size()).isEqualTo(ALL.all().size());
        for (int i = 0; i < listed.size(); i++) {
            Instrument instrument = ALL.all().get(i);
            assertThat(listed.get(i).get("id").stringValue()).isEqualTo(instrument.id());
            assertThat(listed.get(i).get("version").stringValue()).isEqualTo(instrument.version());
            assertThat(listed.get(i).get("title").stringValue()).isNotBlank();
            assertThat(listed.get(i).get("verified").booleanValue())
                    .as("nobody has compared it with the official form yet")
                    .isFalse();
        }
    }

    @Test
    void everyCodeTheyWeighIsExplainedByTheProgram() {
        Set<String> known = new TreeSet<>(Catalogue.standard("en").codes());
        Set<String> weighed = new TreeSet<>();
        for (LoadedInstrument each : loaded()) {
            known.addAll(each.findingTexts("en").keySet());
            weighed.addAll(each.checks().keySet());
        }
        assertThat(known).containsAll(weighed);
        Catalogue catalogue = Catalogue.standard("en");
        for (LoadedInstrument each : loaded()) {
            catalogue = catalogue.with(each.findingTexts("en"));
        }
        for (String code : weighed) {
            FindingText text = catalogue.text(code);
            assertThat(List.of(text.title(), text.message(), text.hint(), text.why(), text.source()))
                    .as("what %s says, how to fix it, why, and where it comes from", code)
                    .noneMatch(String::isBlank);
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesOfTheirOwnFindingsDoWhatTheySay() {
        return loaded().stream()
                .flatMap(each -> each.findingTexts("en").entrySet().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                each.id() + ' ' + each.instrument().version() + ' ' + text.getKey(),
                                () -> run(each.instrument(), text.getKey(), text.getValue()))));
    }

    private void run(Instrument instrument, String code, FindingText text) throws IOException {
        assertThat(text.bad()).as("bad example").isNotEmpty();
        assertThat(text.good()).as("good example").isNotEmpty();
        assertThat(codes(instrument, text.bad())).contains(code);
        assertThat(codes(instrument, text.good())).doesNotContain(code);
    }

    private Set<String> codes(Instrument instrument, Map<String, String> files) throws IOException {
        Path dataset = new SmallDataset(folder.resolve(instrument.version()))
                .with(files)
                .write();
        Run run = Run.of("check", dataset, "--reports", instrument.id(), "--format", "json", "--today", "2026-04-20");
        JsonNode result = JsonMapper.shared().readTree(run.out());
        assertThat(result.get("outcome").stringValue()).isNotEqualTo("not-checked");
        assertThat(result.get("reports").get(0).stringValue()).isEqualTo(instrument.id() + ' ' + instrument.version());
        return Set.copyOf(result.get("counts").findValuesAsString("code"));
    }

    @ParameterizedTest
    @CsvSource({
        // Deposited before the treaty entered into force: its own day counts.
        "2014-04-02, 2014-12-24, 2015",
        "2014-12-23, 2014-12-24, 2015",
        // From that day on: ninety days after deposit.
        "2014-12-24, 2015-03-24, 2016",
        "2019-06-19, 2019-09-17, 2020",
        "2023-10-02, 2023-12-31, 2024",
        "2023-10-03, 2024-01-01, 2025",
    })
    void firstReportFollowsFromTheDayOfDeposit(String deposited, String inForce, int first) throws IOException {
        SmallDataset dataset = new SmallDataset(folder);
        Path year = dataset.with("state.yaml", dataset.text("../state.yaml").replace("2014-04-02", deposited))
                .write();

        assertThat(status(year).get("obligation").stringValue())
                .isEqualTo("Owed as a party to the ATT, in force for XAA since " + inForce
                        + "; first year to report on is " + first + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2016, 2016-05-31",
        "2020, 2016, 2021-05-31",
        "2021, 2021, 2022-05-31",
        "2025, 2021, 2026-05-31",
    })
    void yearDecidesTheVersionAndTheDayItIsDue(int year, String version, String due) throws IOException {
        Path dataset = new SmallDataset(folder).line("year", "year: " + year).write();

        JsonNode status = status(dataset);

        assertThat(status.get("version").stringValue()).isEqualTo(version);
        assertThat(status.get("due").stringValue()).isEqualTo(due);
    }

    @Test
    void stateThatHasOnlySignedOwesNothing() throws IOException {
        SmallDataset dataset = new SmallDataset(folder);
        Path year = dataset.with("state.yaml", dataset.text("../state.yaml").replace(", deposited: 2014-04-02", ""))
                .write();

        assertThat(status(year).get("obligation").stringValue())
                .isEqualTo("XAA has signed the ATT and not yet joined it; it may report voluntarily.");
    }

    private static JsonNode status(Path dataset) {
        Run run = Run.of("status", dataset, "--reports", "att-annual", "--format", "json", "--today", "2026-04-20");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return JsonMapper.shared().readTree(run.out()).get(0);
    }

    private static List<LoadedInstrument> loaded() {
        return ALL.all().stream()
                .map(each -> ALL.byId(
                                each.id(),
                                Math.toIntExact(
                                        Objects.requireNonNullElse(each.years().from(), 2015L)),
                                (code, origin, subject, arguments) -> {})
                        .orElseThrow())
                .toList();
    }
}
