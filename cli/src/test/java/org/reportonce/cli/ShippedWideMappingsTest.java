package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wide tables of real files through the mappings that come with the program, held against the sums others print. */
class ShippedWideMappingsTest {
    @Test
    void turnsTheWideSwissTableIntoItsLongForm() throws IOException {
        Imported wide = Imported.by("ch-war-materiel", "ch-war-materiel-2010.csv")
                .counts(
                        236,
                        220,
                        Map.of("header", 1L, "blank line", 9L, "total of the year", 1L, "subtotal of a continent", 5L),
                        Map.of());

        Map<String, Long> right = longForm("ch-war-materiel-long-2010.csv");
        // The makers of the long form put right one name.
        right.put("Lebanon KM1", Objects.requireNonNull(right.remove("Libanon KM1")));
        assertThat(values(wide, "note")).isEqualTo(right);
        assertThat(wide.line(10))
                .containsEntry("partner", "BEL")
                .containsEntry("category", "NAT.KM1")
                .containsEntry("quantity", "unknown")
                .containsEntry("currency", "CHF");
        assertThat(wide.records())
                .extracting(record -> record.get("partner"))
                .contains("GBR", "KOR", "XKX", "ARE", "TTO");
    }

    @Test
    void leavesInTheSwissTableOf2006WhatTheLongFormOfOthersLacks() throws IOException {
        Imported wide = Imported.by("ch-war-materiel", "ch-war-materiel-2006.csv")
                .counts(
                        209,
                        187,
                        Map.of("header", 3L, "blank line", 13L, "total of the year", 1L, "subtotal of a continent", 5L),
                        Map.of());

        long total = sum(wide);
        assertThat(total).as("as printed in the table").isEqualTo(397_611_423);
        assertThat(total
                        - longForm("ch-war-materiel-long-2006.csv").values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(74_085);
        assertThat(wide.with("partner", "BRB"))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("value", "74085")
                        .containsEntry("note", "Barbados; ch-war-materiel-2006.csv:64, KM 1"));
    }

    @Test
    void takesCommerceOfTheUnitedStatesAsNationalCategories() {
        Imported exports = Imported.by("us-atf-exports", "us-atf-exports-1986-2014.csv")
                .counts(129, 125, Map.of("before 1990", 4L), Map.of());
        Imported imports = Imported.by("us-atf-imports", "us-atf-imports-2015.csv")
                .counts(82, 59, Map.of("no import of the type", 22L, "rest of all other countries", 1L), Map.of());

        assertThat(exports.records().stream()
                        .filter(record -> record.get("table").equals("2013/transfers"))
                        .mapToLong(record -> Long.parseLong(record.get("quantity")))
                        .sum())
                .as("the total printed for 2013")
                .isEqualTo(393_121);
        assertThat(exports.with("category", "NAT.MiscFirearms")).hasSize(25);
        assertThat(imports.with("partner", "CHN"))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("category", "NAT.Shotguns")
                        .containsEntry("quantity", "164818"));
        assertThat(imports.with("partner", "HUN")).hasSize(2);
        assertThat(imports.records())
                .extracting(record -> record.get("partner"))
                .contains("SVK", "CZE", "TUR");
    }

    @Test
    void theCommandTellsTheSame(@TempDir Path folder) {
        Run run = Run.of(
                "import",
                "src/test/resources/foreign/ch-war-materiel-2010.csv",
                "--mapping",
                "ch-war-materiel",
                "-o",
                folder.resolve("CHE"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("rows read", "236", "taken", "220", "total of the year");
        assertThat(folder.resolve("CHE/2010/transfers.csv")).isRegularFile();
    }

    @Test
    void aFileWithoutTheHeaderIsRefused(@TempDir Path folder) {
        Run run = Run.of(
                "import",
                "src/test/resources/foreign/uk-licences.csv",
                "--mapping",
                "ch-war-materiel",
                "-o",
                folder.resolve("CHE"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("No line of uk-licences.csv has a cell with the text \"Kontinent\"");
    }

    private static long sum(Imported imported) {
        return imported.records().stream()
                .mapToLong(record -> Long.parseLong(record.get("value")))
                .sum();
    }

    /** Values by country as written and category. */
    private static Map<String, Long> values(Imported imported, String country) {
        Map<String, Long> values = new HashMap<>();
        for (Map<String, String> record : imported.records()) {
            String name = record.getOrDefault(country, "").replaceFirst(";.*", "");
            values.merge(
                    name + ' ' + record.get("category").replace("NAT.", ""),
                    Long.parseLong(record.get("value")),
                    Long::sum);
        }
        return values;
    }

    private static Map<String, Long> longForm(String file) throws IOException {
        Map<String, Long> values = new HashMap<>();
        Files.readAllLines(Path.of("src/test/resources/foreign", file)).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> values.merge(cells[1] + ' ' + cells[2], Long.parseLong(cells[3]), Long::sum));
        return values;
    }
}
