package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.catalogue.Catalogue;

class SharedWorkbooksTest {
    private static final Map<String, String> OWNERS = Map.of(
            "transfers", "customs",
            "profile.marking", "police",
            "profile.laws", "police",
            "answers.form-a", "police",
            "answers.form-a.counted", "customs");

    private final Bench bench = new Bench();
    private final Path customs = bench.top.resolve("customs.xlsx");
    private final Path police = bench.top.resolve("police.xlsx");

    @AfterEach
    void away() {
        bench.close();
    }

    private void bothGoOut() {
        bench.out(customs, new Owners(OWNERS, Set.of("customs")));
        bench.out(police, new Owners(OWNERS, Set.of("police")));
    }

    private static void fill(XSSFWorkbook workbook, String sheet, String first, int column, String text) {
        XSSFSheet found = workbook.getSheet(sheet);
        for (Row row : found) {
            for (int i : new int[] {0, found.getRow(Layout.HEADER).getLastCellNum() - 1}) {
                if (row.getCell(i) != null && row.getCell(i).toString().equals(first)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                    return;
                }
            }
        }
        throw new AssertionError(first);
    }

    @Test
    void eachAuthorityGetsWhatItAnswers() {
        bothGoOut();
        bench.edit(customs, workbook -> {
            assertThat(workbook.getSheet("transfers")).isNotNull();
            assertThat(workbook.getSheet("laws")).isNull();
            assertThat(workbook.getSheet("profile")).isNull();
            assertThat(workbook.getSheet("form-a").getLastRowNum()).isEqualTo(4);
        });
        bench.edit(police, workbook -> {
            assertThat(workbook.getSheet("transfers")).isNull();
            assertThat(workbook.getSheet("laws")).isNotNull();
            assertThat(workbook.getSheet("profile")).isNotNull();
        });
    }

    @Test
    void whatNobodyWasAskedStays() {
        bothGoOut();
        assertThat(bench.take(bench.folder(), customs, police)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void bothAnswersComeTogether() {
        bothGoOut();
        bench.edit(customs, workbook -> fill(workbook, "transfers", "T-1", 4, "infantry fighting vehicle"));
        bench.edit(police, workbook -> fill(workbook, "profile", "profile.marking.unmarked", 2, "yes"));
        assertThat(bench.take(bench.folder(), customs, police)).isPresent();
        assertThat(bench.read("transfers.csv")).contains("infantry fighting vehicle");
        assertThat(bench.read("state.yaml")).contains("unmarked: yes").contains("Customs Act");
    }

    @Test
    void twoDifferentAnswersAreToldWithBothPlaces() {
        bench.out(customs, new Owners(Map.of(), Set.of())).out(police, new Owners(Map.of(), Set.of()));
        bench.edit(customs, workbook -> {
            fill(workbook, "transfers", "T-1", 4, "armoured car");
            fill(workbook, "year", "source", 2, "Customs");
        });
        bench.edit(police, workbook -> fill(workbook, "year", "source", 2, "Police"));
        assertThat(bench.take(null, customs, police)).isEmpty();
        assertThat(bench.findings).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("workbook-answers-differ");
            assertThat(finding.origin().file()).isEqualTo("police.xlsx");
            assertThat(finding.arguments().get("other")).startsWith("customs.xlsx ");
        });
        assertThat(bench.found()).anyMatch(found -> found.endsWith("transfers!E4"));
        assertThat(bench.findings)
                .extracting(finding -> Catalogue.standard("en").message(finding))
                .anyMatch(message ->
                        message.startsWith("source has another value here (\"Police\") than in customs.xlsx year!")
                                && message.endsWith(" (\"Customs\")."));
    }

    @Test
    void oneThatSaysNothingDoesNotContradict() {
        bench.out(customs, new Owners(Map.of(), Set.of())).out(police, new Owners(Map.of(), Set.of()));
        bench.edit(police, workbook -> fill(workbook, "year", "source", 2, ""));
        assertThat(bench.take(null, customs, police)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void workbooksOfTwoYearsAreNotMixed() {
        bench.out(customs, new Owners(Map.of(), Set.of()));
        bench.out(police, new Owners(Map.of(), Set.of()));
        bench.edit(
                police,
                workbook ->
                        workbook.getSheet(Layout.MARKER).getRow(3).getCell(1).setCellValue("2024"));
        assertThat(bench.take(null, customs, police)).isEmpty();
        assertThat(bench.found()).containsExactly("workbook-other-dataset ");
    }

    @Test
    void nothingOfOthersStandsInAWorkbookOfAnAuthority() throws java.io.IOException {
        bench.with(
                "transfers.csv",
                Bench.HEADER + "\nT-1,export,actual,I,tank,,3,,,,XBB,,,Secret user,2025-03-14,,,,,restricted,,\n");
        bench.with("recoveries.csv", "id,circumstance,type,quantity\n");
        bothGoOut();
        StringBuilder all = new StringBuilder();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(police.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                all.append(entry.getName()).append('\n');
                all.append(
                        new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString())
                .contains("Customs Act")
                .doesNotContain("Secret user")
                .as("a gap of another part")
                .doesNotContain("No partner", "partner-missing")
                .as("names of other tables and of other authorities")
                .doesNotContain("recoveries.csv", "transfers.csv", "Licensing database", "arms@mfa.example");
    }

    @Test
    void theSameLineTwiceStandsThereOnceAndOtherLinesBoth() {
        bench.out(customs, new Owners(Map.of(), Set.of())).out(police, new Owners(Map.of(), Set.of()));
        bench.edit(customs, workbook -> line(workbook, "T-8"));
        bench.edit(police, workbook -> line(workbook, "T-9"));
        assertThat(bench.take(null, customs, police)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.read("transfers.csv")).containsOnlyOnce("T-1,").contains("T-8,", "T-9,");
    }

    private static void line(XSSFWorkbook workbook, String id) {
        Row row = workbook.getSheet("transfers").createRow(6);
        row.createCell(0).setCellValue(id);
        row.createCell(1).setCellValue("export");
    }

    @Test
    void aColumnThatOneHasLostComesFromTheOther() {
        bench.out(customs, new Owners(Map.of(), Set.of())).out(police, new Owners(Map.of(), Set.of()));
        bench.edit(
                customs,
                workbook -> workbook.getSheet("transfers")
                        .getRow(Layout.HEADER)
                        .getCell(19)
                        .setBlank());
        assertThat(bench.take(null, customs, police)).isPresent();
        assertThat(bench.found())
                .containsExactly("workbook-cells-nameless transfers!T5", "workbook-column-missing transfers!A3");
        assertThat(bench.different()).isEmpty();
    }
}
