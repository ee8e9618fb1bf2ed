package org.reportonce.check.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.check.Judge;
import org.reportonce.dataset.Waivers;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class PrintersTest {
    private static final List<String> REPORTS = List.of("att-annual 2021", "unroca 2024");

    private final Catalogue catalogue = Catalogue.standard("en");
    private final Judge judge = new Judge(catalogue, LocalDate.of(2026, 5, 10));

    private Findings findings() {
        Waivers waivers = new Waivers(
                "reportonce/waivers/1",
                List.of(new Waivers.Waiver(
                        "status-both",
                        "T-9",
                        "",
                        "Same figures.",
                        "Head of Arms Control",
                        LocalDate.of(2026, 12, 31))));
        judge.select(
                catalogue,
                Map.of(
                        "att-annual",
                        Map.of(
                                "partner-missing", Severity.ERROR,
                                "status-both", Severity.WARNING,
                                "cut-off-unusual", Severity.WARNING,
                                "temporary-transfer", Severity.INFO)),
                waivers,
                (file, path) -> Origin.file(file).field(path));
        for (int line = 2; line < 1241; line++) {
            judge.report(
                    "partner-missing",
                    new Origin("transfers.csv", line, 0, "partner"),
                    "T-" + line,
                    Map.of("role", "final importing State"));
        }
        judge.report("status-both", new Origin("transfers.csv", 9, 0, "status"), "T-9", Map.of());
        judge.report(
                "cut-off-unusual",
                new Origin("dataset.yaml", 14, 11, "exports.cutOff"),
                "exports.cutOff",
                Map.of("flow", "exports", "date", "2025-06-30", "usual", "2025-12-31"));
        judge.report(
                "temporary-transfer",
                new Origin("transfers.csv", 7, 0, "comments"),
                "T-7",
                Map.of("text", "sent <for> repair\u0007"));
        judge.everythingRan();
        return judge.findings();
    }

    private String print(String format, boolean colour, Findings findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Printers.print(format, new Printout(findings, REPORTS, catalogue, "KEN/2025", colour), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textGroupsByCodeWithFirstPlacesAndExactTotals() {
        assertThat(print("text", false, findings())).isEqualTo("""
                ERROR     partner-missing   1 239 places
                          KEN/2025/transfers.csv:2, column "partner"
                          KEN/2025/transfers.csv:3, column "partner"
                          KEN/2025/transfers.csv:4, column "partner"
                          KEN/2025/transfers.csv:5, column "partner"
                          KEN/2025/transfers.csv:6, column "partner"
                          … and 1 234 more; all with --format json
                          The line names no final importing State.
                          Fix: Enter the State in column "partner", by its ISO code or its name. If it is kept back,
                          write "partner" in column "withheld".
                          Affects: att-annual 2021

                WARNING   cut-off-unusual   KEN/2025/dataset.yaml:14:11, key "exports.cutOff"
                          The exports are counted up to 2025-06-30, not up to 2025-12-31.
                          Fix: Explain it in "explanation", or correct the date.
                          Affects: att-annual 2021

                INFO      temporary-transfer   KEN/2025/transfers.csv:7, column "comments"
                          The text speaks of a temporary movement: "sent <for> repair�".
                          Fix: Leave the line out if ownership did not change (repair, exhibition, own forces
                          abroad); else say in the comments why it counts.
                          Affects: att-annual 2021

                ACCEPTED  status-both   KEN/2025/transfers.csv:9, column "status"
                          The line counts as authorized and as actual at once.
                          Accepted: Same figures. (Head of Arms Control, until 2026-12-31)
                          Affects: att-annual 2021

                1 239 errors, 1 warning, 1 note, 1 accepted: INVALID (att-annual 2021, unroca 2024)
                """);
    }

    @Test
    void reasonStandsAtItsPlaceWherePlacesWereAcceptedForSeveral() {
        List<Waivers.Waiver> each = List.of("T-2", "T-3").stream()
                .map(id -> new Waivers.Waiver(
                        "partner-missing",
                        id,
                        "",
                        "Reason of " + id + '.',
                        "Head of Arms Control",
                        LocalDate.of(2026, 12, 31)))
                .toList();
        judge.select(
                catalogue,
                Map.of("att-annual", Map.of("partner-missing", Severity.ERROR)),
                new Waivers("reportonce/waivers/1", each),
                (file, path) -> Origin.file(file).field(path));
        for (int line = 2; line < 4; line++) {
            judge.report(
                    "partner-missing",
                    new Origin("transfers.csv", line, 0, "partner"),
                    "T-" + line,
                    Map.of("role", "final importing State"));
        }

        assertThat(print("text", false, judge.findings())).startsWith("""
                ACCEPTED  partner-missing   KEN/2025/transfers.csv:2, column "partner"
                          The line names no final importing State.
                          Accepted: Reason of T-2. (Head of Arms Control, until 2026-12-31)
                          Affects: att-annual 2021

                ACCEPTED  partner-missing   KEN/2025/transfers.csv:3, column "partner"
                          The line names no final importing State.
                          Accepted: Reason of T-3. (Head of Arms Control, until 2026-12-31)
                          Affects: att-annual 2021
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "KEN/2025, transfers.csv, KEN/2025/transfers.csv",
        "KEN/2025, state.yaml, KEN/state.yaml",
        "2025, state.yaml, state.yaml",
        "., state.yaml, ../state.yaml",
        "KEN/2025, forms/made-up/2020/rules.yaml, forms/made-up/2020/rules.yaml",
        "2025, 2025, 2025",
    })
    void placesAreFilesThatTheUserCanOpen(String folder, String file, String printed) {
        Printout printout = new Printout(judge.findings(), REPORTS, catalogue, folder, false);
        Finding finding =
                new Finding("file-empty", Severity.ERROR, Origin.file(file), "", Map.of(), Set.of(), Optional.empty());
        assertThat(printout.file(finding)).isEqualTo(printed);
    }

    @Test
    void expressionKeepsTheSignUnderThePlaceThatIsMeant() {
        TextLines lines = new TextLines(40);
        lines.text(2, "There is no stat.\n    stat.code\n    ^");
        assertThat(lines.toString()).isEqualTo("  There is no stat.\n      stat.code\n      ^\n");
    }

    @Test
    void textIsFreeOfColourUnlessAsked() {
        Findings findings = findings();
        assertThat(print("text", false, findings)).doesNotContain("\u001b");
        assertThat(print("text", true, findings)).contains("\u001b[1;31mERROR\u001b[0m");
    }

    @Test
    void textSaysWhenNothingWasFound() {
        judge.select(catalogue, Map.of(), Waivers.NONE, (file, path) -> Origin.file(file));
        assertThat(print("text", false, judge.findings()))
                .isEqualTo("no findings: NOT CHECKED (att-annual 2021, unroca 2024)\n");
        judge.everythingRan();
        assertThat(print("text", false, judge.findings()))
                .isEqualTo("no findings: VALID (att-annual 2021, unroca 2024)\n");
    }

    @Test
    void jsonListsEveryFindingWithItsTexts() {
        JsonNode json = new ObjectMapper().readTree(print("json", false, findings()));
        assertThat(json.path("format").asString()).isEqualTo("reportonce/findings/1");
        assertThat(json.path("outcome").asString()).isEqualTo("invalid");
        assertThat(json.path("totals").path("errors").asLong()).isEqualTo(1239);
        assertThat(json.path("totals").path("accepted").asLong()).isEqualTo(1);
        assertThat(json.path("findings").size()).isEqualTo(1242);
        JsonNode first = json.path("findings").path(0);
        assertThat(first.path("file").asString()).isEqualTo("KEN/2025/dataset.yaml");
        assertThat(first.path("line").asInt()).isEqualTo(14);
        assertThat(first.path("field").asString()).isEqualTo("exports.cutOff");
        assertThat(first.path("message").asString()).contains("2025-06-30");
        assertThat(first.path("affects").path(0).asString()).isEqualTo("att-annual");
    }

    @Test
    void sarifKeepsToTheStandard() throws IOException {
        String sarif = print("sarif", false, findings());
        try (InputStream schema = PrintersTest.class.getResourceAsStream("sarif-2.1.0-subset.schema.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON)
                            .validate(sarif, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void sarifPointsToTheLineAndCarriesTheWaiver() {
        JsonNode results = new ObjectMapper()
                .readTree(print("sarif", false, findings()))
                .path("runs")
                .path(0)
                .path("results");
        JsonNode place = results.path(0).path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("KEN/2025/dataset.yaml");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(14);
        long waived = results.valueStream()
                .filter(result -> result.path("suppressions").size() == 1)
                .peek(result -> assertThat(result.path("ruleId").asString()).isEqualTo("status-both"))
                .count();
        assertThat(waived).isEqualTo(1);
        assertThat(results.valueStream()
                        .map(result -> result.path("partialFingerprints")
                                .path("reportOnce/v1")
                                .asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void sarifTellsRunsOfDatasetsApartAndWherePathsBegin() {
        JsonNode run = new ObjectMapper()
                .readTree(print("sarif", false, findings()))
                .path("runs")
                .path(0);
        assertThat(run.path("automationDetails").path("id").asString()).isEqualTo("report-once/check/KEN/2025/");
        assertThat(run.path("results")
                        .path(0)
                        .path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .path("artifactLocation")
                        .path("uriBaseId")
                        .asString())
                .isEqualTo("%SRCROOT%");
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertThat(run.path("results").valueStream())
                .allSatisfy(
                        result -> assertThat(rules.path(result.path("ruleIndex").asInt())
                                        .path("id")
                                        .asString())
                                .isEqualTo(result.path("ruleId").asString()));
    }

    @ParameterizedTest
    @CsvSource({
        "KEN/2025/transfers.csv, KEN/2025/transfers.csv",
        "./Côte d'Ivoire/2025/../state.yaml, C%C3%B4te%20d%27Ivoire/state.yaml",
        "../2025/transfers.csv, ../2025/transfers.csv",
        "/data/100% sure/a.csv, file:///data/100%25%20sure/a.csv",
        "C:\\data\\a.csv, file:///C:/data/a.csv"
    })
    void sarifEncodesPaths(String path, String uri) {
        assertThat(SarifUri.of(path)).isEqualTo(uri);
    }

    @Test
    void acceptedFindingsAreGroupedByReason() {
        Waivers waivers = new Waivers(
                "reportonce/waivers/1",
                List.of(
                        new Waivers.Waiver("status-both", "T-1", "", "One.", "Head", LocalDate.of(2026, 12, 31)),
                        new Waivers.Waiver("status-both", "T-2", "", "Two.", "Head", LocalDate.of(2026, 12, 31)),
                        new Waivers.Waiver("status-both", "T-3", "", "Two.", "Head", LocalDate.of(2026, 12, 31))));
        judge.select(
                catalogue,
                Map.of("unroca", Map.of("status-both", Severity.WARNING)),
                waivers,
                (file, path) -> Origin.file(file).field(path));
        for (int line = 1; line <= 3; line++) {
            judge.report("status-both", new Origin("transfers.csv", line, 0, "status"), "T-" + line, Map.of());
        }
        judge.everythingRan();
        assertThat(print("text", false, judge.findings())).isEqualTo("""
                ACCEPTED  status-both   KEN/2025/transfers.csv:1, column "status"
                          The line counts as authorized and as actual at once.
                          Accepted: One. (Head, until 2026-12-31)
                          Affects: unroca 2024

                ACCEPTED  status-both   2 places
                          KEN/2025/transfers.csv:2, column "status"
                          KEN/2025/transfers.csv:3, column "status"
                          The line counts as authorized and as actual at once.
                          Accepted: Two. (Head, until 2026-12-31)
                          Affects: unroca 2024

                3 accepted: VALID (att-annual 2021, unroca 2024)
                """);
    }

    @Test
    void junitFailsOnErrorsAndSkipsWhatIsAccepted() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        print("junit", false, findings()).getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(suite.getAttribute("name")).isEqualTo("att-annual 2021");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("partner-missing");
        assertThat(failure.getTextContent()).contains("KEN/2025/transfers.csv:2: The line names no");
        assertThat(xml.getElementsByTagName("system-out").item(1).getTextContent())
                .contains("sent <for> repair\uFFFD");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        Findings findings = findings();
        for (String format : Printers.formats()) {
            assertThat(print(format, false, findings)).isEqualTo(print(format, false, findings));
        }
    }

    @Test
    void anUnknownFormatNamesThoseThereAre() {
        assertThatThrownBy(() -> print("xml", false, findings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no format \"xml\"; there are text, json, sarif, junit");
    }
}
