package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fictional States: one that has answered everything, one that has nothing to export and leaves much open, and a Member of the
 * European Union that licenses exports and brokering.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleStatesTest {
    private static final Path BORVANIA = Path.of("../example-reports/XBB/2025");
    private static final Path CORDANIA = Path.of("../example-reports/XCC");
    private static final List<String> REPORTS = List.of("att-annual", "unroca", "poa", "att-initial", "sdg-16-4-2");

    @TempDir
    private Path folder;

    @Test
    void arandiaHasNoFindingButThoseItAccepted() {
        Run run = Run.of("check", Run.ARANDIA, "--format", "json", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).get("findings"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.has("accepted"))
                        .as(finding.toString())
                        .isTrue());
    }

    @Test
    void arandiasFiveReportsComeOutInEveryFormat() throws IOException {
        Path out = folder.resolve("XAA");

        Run run = Run.of("render", Run.ARANDIA, "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        for (String report : REPORTS) {
            for (String format : List.of("docx", "xlsx", "html", "json")) {
                assertThat(out.resolve("XAA-2025-" + report + '.' + format)).isNotEmptyFile();
            }
            assertThat(json(out, "XAA-2025-" + report).get("draft").booleanValue())
                    .isFalse();
        }
        assertThat(out.resolve("XAA-2025-poa-questions.csv")).isNotEmptyFile();
    }

    @Test
    void borvaniaExportsNothingAndSaysSo() throws IOException {
        Path out = folder.resolve("nil");
        Run run = Run.of("render", BORVANIA, "--reports", "att-annual", "--formats", "html,json", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        Map<String, String> standing = new HashMap<>();
        for (JsonNode table : json(out, "XBB-2025-att-annual").findParents("standing")) {
            standing.put(table.get("id").stringValue(), table.get("standing").stringValue());
        }
        assertThat(standing).containsEntry("exports", "nil").containsEntry("imports", "lines");
        assertThat(out.resolve("XBB-2025-att-annual.html")).content().containsIgnoringCase("nil report on exports");
    }

    @Test
    void whatBorvaniaLeavesOpenIsNeitherYesNorNo() throws IOException {
        Path out = folder.resolve("open");
        Run run = Run.of("render", BORVANIA, "--reports", "poa", "--formats", "csv,html,json", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        Map<String, String> answers = new HashMap<>();
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(out.resolve("XBB-2025-poa-questions.csv"))) {
            lines.forEach(line -> answers.put(line.getField("id"), line.getField("answer")));
        }
        assertThat(answers)
                .containsEntry("manuf.any", "no")
                .containsEntry("manuf.laws", "no")
                .containsEntry("manuf.licence", "not-asked")
                .containsEntry("manuf.crime", "not-asked")
                .containsEntry("mark.antiRemoval", "not-asked")
                .containsEntry("brok.register", "not-asked")
                .containsEntry("nca.exists", "developing")
                .containsEntry("nca.address", "")
                .containsEntry("manuf.mark", "");
        assertThat(out.resolve("XBB-2025-poa.html"))
                .content()
                .containsPattern("q-manuf\\.mark\".*☐</span> Yes.*☐</span> No.*not answered")
                .containsPattern("q-manuf\\.crime\".*☐</span> Yes.*☐</span> No.*not asked");
    }

    @Test
    void statusCountsWhatThePageOfTheReportCounts() throws IOException {
        Path out = folder.resolve("counted");
        Run.of("render", BORVANIA, "--reports", "poa", "--formats", "html", "-o", out, Run.TODAY);

        Run run = Run.of("status", BORVANIA, "--reports", "poa", "--format", "json", Run.TODAY);

        JsonNode status = JsonMapper.shared().readTree(run.out()).get(0);
        assertThat(status.get("answered").intValue())
                .isPositive()
                .isLessThan(status.get("asked").intValue());
        assertThat(out.resolve("XBB-2025-poa.html"))
                .content()
                .contains("aria-valuemax=\"" + status.get("asked") + "\" aria-valuenow=\"" + status.get("answered")
                        + '"');
    }

    @Test
    void reportThatBorvaniaCannotAnswerYetNamesAllThatIsMissing() {
        Run run = Run.of("check", BORVANIA, "--reports", "att-initial", Run.TODAY);
        Run all = Run.of("check", BORVANIA, "--reports", "att-initial", "--format", "json", Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        List<String> missing = new ArrayList<>();
        for (JsonNode finding : JsonMapper.shared().readTree(all.out()).get("findings")) {
            if (finding.get("code").stringValue().equals("answer-missing")) {
                missing.add('"' + finding.get("arguments").get("question").stringValue() + '"');
            }
        }
        assertThat(missing).hasSizeGreaterThan(30);
        assertThat(run.out()).contains(missing).doesNotContain(" more; all with", ".spells");
        assertThat(run.out().lines()).hasSizeLessThan(2 * missing.size() + 20);
    }

    @Test
    void reportThatBorvaniaCannotAnswerYetIsWrittenAsADraftOnly() throws IOException {
        Path out = folder.resolve("draft");

        Run refused = Run.of("render", BORVANIA, "--reports", "att-initial", "-o", out, Run.TODAY);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("Nothing was written. With --draft it is, marked as a draft.");
        assertThat(out).doesNotExist();

        Run draft = Run.of("render", BORVANIA, "--reports", "att-initial", "--draft", "-o", out, Run.TODAY);
        assertThat(draft.code()).isEqualTo(1);
        assertThat(draft.err()).contains("check " + BORVANIA + " --reports att-initial");
        assertThat(json(out, "XBB-2025-att-initial").get("draft").booleanValue())
                .isTrue();
        assertThat(out.resolve("XBB-2025-att-initial.docx")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2025"})
    void cordaniaHasNoFindingButThoseItAccepted(String year) {
        Run run = Run.of("check", CORDANIA.resolve(year), "--format", "json", Run.TODAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).get("findings"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.has("accepted"))
                        .as(finding.toString())
                        .isTrue());
    }

    @Test
    void cordaniasFourReportsComeOutInEveryFormat() throws IOException {
        Path out = folder.resolve("XCC");

        Run run = Run.of("render", CORDANIA.resolve("2025"), "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        for (String report : List.of("eu-coarm", "att-annual", "unroca", "sdg-16-4-2")) {
            for (String format : List.of("docx", "xlsx", "html", "json")) {
                assertThat(out.resolve("XCC-2025-" + report + '.' + format)).isNotEmptyFile();
            }
        }
    }

    @Test
    void coarmReturnIsALandscapeDocumentWhoseTablesRepeatTheirHeadings() throws IOException {
        Path out = folder.resolve("restricted");
        Run run = Run.of(
                "render",
                CORDANIA.resolve("2025"),
                "--reports",
                "eu-coarm",
                "--edition",
                "restricted",
                "-o",
                out,
                Run.TODAY);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        Map<String, String> parts = WrittenFiles.texts(out);

        String document = parts.getOrDefault("XCC-2025-eu-coarm.docx!word/document.xml", "");
        assertThat(document)
                .contains(
                        "w:orient=\"landscape\"", "Licences, exports and denials in 2025, by destination and category")
                .contains("c) Value of exports", "e) 8", "Brokering licences denied in 2025");
        // Eight tables with lines, each with one heading that is printed again on the next page.
        assertThat(document.split("<w:tblHeader", -1)).hasSizeGreaterThan(8);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("XCC-2025-eu-coarm.xlsx")))) {
            List<Double> totals = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    Cell first = row.getCell(0);
                    if (first != null && first.toString().equals("All categories")) {
                        totals.add(row.getCell(1).getNumericCellValue());
                        totals.add(row.getCell(2).getNumericCellValue());
                    }
                }
            }
            assertThat(totals).as("numbers, not texts").containsExactly(49.0, 71_948_139.0);
        }
    }

    private static JsonNode json(Path out, String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve(name + ".json")));
    }
}
