package org.reportonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.report.Edition;

/** Reports on two years, and reports that are due once, from the front door. */
class PeriodTest {
    private static final Settings SETTINGS = Settings.on(LocalDate.of(2026, 3, 1))
            .withInstruments(List.of(
                    Path.of("src/test/resources/org/reportonce/instrument/counting"),
                    Path.of("src/test/resources/org/reportonce/instrument/once")));
    private static final String STATE = """
            format: reportonce/state/1
            code: XAA
            name: Arandia
            languages: [en]
            memberships: [{organisation: UN}]
            treaties: [{treaty: ATT, deposited: 2023-11-02}]
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>(Map.of("state.yaml", STATE));

    private PeriodTest with(String file, String text) {
        files.put(file, text);
        return this;
    }

    private static String year(int year) {
        return "format: reportonce/dataset/1\nstate: XAA\nyear: " + year + "\nsource: Register.\n";
    }

    private Path write(int year) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve("XAA").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder.resolve("XAA").resolve(Integer.toString(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> findings(Path year, String... reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportOnce(SETTINGS).check(year, List.of(reports)).print("text", false, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private ReportStatus status(Path year, String report) {
        return new ReportOnce(SETTINGS)
                .status(year, List.of(report)).stream().findFirst().orElseThrow();
    }

    private List<String> selected(Path year) {
        return new ReportOnce(SETTINGS)
                .status(year, List.of()).stream().map(ReportStatus::report).toList();
    }

    @Test
    void biennialReportIsMadeInTheYearThatEndsItsPeriod() {
        Path year = with("2024/dataset.yaml", year(2024))
                .with("2025/dataset.yaml", year(2025))
                .write(2025);

        assertThat(selected(year)).contains("counting");
        assertThat(status(year, "counting"))
                .returns("2024–2025", ReportStatus::period)
                .returns(
                        "Asked of the State every two years; this report covers 2024–2025; voluntary.",
                        ReportStatus::obligation)
                .satisfies(status -> assertThat(status.due()).contains(LocalDate.of(2026, 5, 15)));
    }

    @Test
    void biennialReportIsNotMadeByItselfInBetween() {
        Path year = with("2023/dataset.yaml", year(2023))
                .with("2024/dataset.yaml", year(2024))
                .write(2024);

        assertThat(selected(year)).doesNotContain("counting");
        assertThat(status(year, "counting"))
                .returns("2023–2024", ReportStatus::period)
                .returns(
                        "Filed every two years; nothing is due on 2024. The next report covers 2024–2025 and is due on 2026-05-15.",
                        ReportStatus::obligation)
                .satisfies(status -> assertThat(status.due()).isEmpty());
        assertThat(findings(year, "counting")).anyMatch(line -> line.contains("period-unusual"));
    }

    @Test
    void aFormMayNameOtherDaysForSomeYears() {
        Path year = with("2022/dataset.yaml", year(2022))
                .with("2023/dataset.yaml", year(2023))
                .write(2023);

        assertThat(status(year, "counting").due()).contains(LocalDate.of(2024, 6, 30));
    }

    @Test
    void saysThatTheFolderOfTheOtherYearIsMissing() {
        Path year = with("2025/dataset.yaml", year(2025)).write(2025);

        assertThat(findings(year, "counting"))
                .anyMatch(line -> line.contains("other-year-missing"))
                .anyMatch(line -> line.contains("../2024"));
    }

    @Test
    void namesTheFaultsOfLastYearsTablesThatTheReportRestsOn() {
        Path year = with("2024/dataset.yaml", year(2024))
                .with("2024/recoveries.csv", "id,circumstance,type,quantity\nA,seised,pistol,5\n")
                .with("2024/holdings.csv", "id,category,quantity\nH,IX,1\n")
                .with("2025/dataset.yaml", year(2025))
                .with("2025/recoveries.csv", "id,circumstance,type,quantity\nB,seized,pistol,5\n")
                .write(2025);

        assertThat(String.join("\n", findings(year, "counting")))
                .contains("2024/recoveries.csv:2", "seised")
                .doesNotContain("holdings.csv");
    }

    @Test
    void namesTheFaultsOfLastYearsDeclarations() {
        Path year = with("2024/dataset.yaml", year(2024) + "activities: {recoveries: none}\n")
                .with("2025/dataset.yaml", year(2025))
                .write(2025);

        assertThat(String.join("\n", findings(year, "counting"))).contains("2024/dataset.yaml:5");
    }

    @Test
    void explainsAFigureFromTheRowsOfBothYears() {
        Path year = with("2024/dataset.yaml", year(2024))
                .with("2024/recoveries.csv", "id,circumstance,type,quantity\nA,seized,pistol,5\n")
                .with("2025/dataset.yaml", year(2025))
                .with("2025/recoveries.csv", "id,circumstance,type,quantity\nB,seized,rifle,7\nC,found,rifle,1\n")
                .write(2025);
        ReportOnce door = new ReportOnce(SETTINGS);

        assertThat(door.explain(year, "counting", "figures/seized", Edition.PUBLIC))
                .contains("Arandia, 2024–2025", "figures/seized", "2024: 5", "2025: 7", "total: 12   (5 + 7 = 12)")
                .contains("../2024/recoveries.csv:2  A,seized,pistol,5", "recoveries.csv:2  B,seized,rifle,7")
                .doesNotContain("found");
        assertThat(door.explain(year, "counting", "seized", Edition.PUBLIC)).contains("total: 12   (5 + 7 = 12)");
        assertThat(door.explain(year, "counting", "recoveries/seized", Edition.PUBLIC))
                .contains("In 2024: 5", "In 2025: 7", "../2024/recoveries.csv:2");
    }

    @Test
    void reportDueOnceIsOwedUntilItIsFiled() {
        Path year = with("2024/dataset.yaml", year(2024)).write(2024);

        assertThat(selected(year)).contains("first");
        assertThat(status(year, "first"))
                .returns(
                        "Owed once as a party to the ATT, in force for XAA since 2024-01-31; due on 2025-01-30.",
                        ReportStatus::obligation)
                .returns(ReportStatus.Timing.LATE, ReportStatus::timing)
                .satisfies(status -> assertThat(status.due()).contains(LocalDate.of(2025, 1, 30)));
    }

    @Test
    void reportDueOnceIsNotOwedBeforeTheTreatyIsInForce() {
        Path year = with("2023/dataset.yaml", year(2023)).write(2023);

        assertThat(selected(year)).doesNotContain("first");
        assertThat(status(year, "first").obligation())
                .isEqualTo("The ATT enters into force for XAA on 2024-01-31; the report is owed once, by 2025-01-30.");
    }

    @Test
    void reportFiledOnceIsUpdatedWhenMeasuresChange() {
        Path year = with("state.yaml", STATE + "filings: [{report: first, year: 2024, date: 2025-01-20}]\n")
                .with("2025/dataset.yaml", year(2025))
                .write(2025);

        assertThat(selected(year)).doesNotContain("first");
        assertThat(status(year, "first"))
                .returns(
                        "Filed on 2025-01-20; as a party to the ATT, XAA sends an update when its measures change.",
                        ReportStatus::obligation)
                .returns(ReportStatus.Timing.FILED, ReportStatus::timing);
    }

    @Test
    void listsWhenReportsAreDue() {
        assertThat(new ReportOnce(SETTINGS).reports())
                .extracting(info -> info.id() + ": " + info.due())
                .contains(
                        "counting: 15 May of the next year, every 2 years",
                        "first: once, within a year of entry into force");
    }

    @TestFactory
    Stream<DynamicTest> examplesOfTheCatalogueMakeWhatTheySay() {
        Catalogue catalogue = Catalogue.standard("en");
        List<DynamicTest> tests = new ArrayList<>();
        for (String code : List.of("other-year-missing", "period-unusual")) {
            tests.add(DynamicTest.dynamicTest(
                    code + " bad",
                    () -> assertThat(example(code + "-bad", catalogue.text(code).bad()))
                            .anyMatch(line -> line.contains(code))));
            tests.add(DynamicTest.dynamicTest(
                    code + " good",
                    () -> assertThat(
                                    example(code + "-good", catalogue.text(code).good()))
                            .noneMatch(line -> line.contains(code))));
        }
        return tests.stream();
    }

    private List<String> example(String name, Map<String, String> texts) {
        PeriodTest test = new PeriodTest();
        test.folder = folder.resolve(name);
        test.with("2025/dataset.yaml", year(2025));
        texts.forEach((file, text) -> {
            String content = text.startsWith("format:") ? text + "source: Register.\n" : year(2025);
            String at = file.startsWith("../") ? file.substring(3) : "2025/" + file;
            test.with(at, content);
        });
        String own = texts.getOrDefault("dataset.yaml", "");
        int year = own.contains("year: 2024") ? 2024 : 2025;
        if (year == 2024) {
            test.with("2024/dataset.yaml", test.files.get("2025/dataset.yaml"));
            test.files.remove("2025/dataset.yaml");
        }
        return test.findings(test.write(year), "counting");
    }
}
