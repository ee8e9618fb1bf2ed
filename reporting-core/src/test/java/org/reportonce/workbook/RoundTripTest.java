package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.reportonce.read.Blanks;

class RoundTripTest {
    @Test
    void theDatasetComesBackAsItWas() {
        try (Bench bench = new Bench().out()) {
            assertThat(bench.take()).isPresent();
            assertThat(bench.found()).isEmpty();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Test
    void theSameDatasetMakesTheSameBytes() throws IOException {
        try (Bench bench = new Bench().out()) {
            byte[] first = Files.readAllBytes(bench.workbook());
            assertThat(bench.out().workbook()).hasBinaryContent(first);
        }
    }

    @Test
    void waiversAndEmptyTablesComeBackAsTheyWere() {
        try (Bench bench = new Bench()) {
            bench.with("recoveries.csv", "id,circumstance,type,quantity\n");
            bench.with(
                    "waivers.yaml",
                    "format: reportonce/waivers/1\nwaivers:\n  - {finding: quantity-zero, subject: T-1, reason: r, role: head,"
                            + " until: 2026-12-31}\n");
            assertThat(bench.out().take()).isPresent();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Test
    void anEntryWithoutValuesLeavesItsLineFree() {
        try (Bench bench = new Bench()) {
            bench.with("state.yaml", "format: reportonce/state/1\ncode: XAA\ncontacts:\n  - {reports: [], name: }\n");
            bench.out().edit(workbook -> {
                assertThat((Object) workbook.getSheet("contacts").getRow(Layout.HEADER + 1))
                        .isNull();
            });
            assertThat(bench.take()).isPresent();
            assertThat(bench.found()).isEmpty();
        }
    }

    @Test
    void whatIsWrongInTheDatasetIsNotLostEither() {
        try (Bench bench = new Bench()) {
            bench.with(
                    "dataset.yaml",
                    "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\nflows: {exports: perhaps}\nexports: text\nunknown: {a: [1,"
                            + " {b: 2}]}\n");
            bench.out().take();
            assertThat(bench.read("dataset.yaml"))
                    .contains("exports: perhaps", "exports: text", "unknown:\n  a:\n    - 1\n");
        }
    }

    @Test
    void libreOfficeMaySaveItInBetween() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        try (Bench bench = new Bench().out()) {
            Path saved = Files.createDirectory(bench.top.resolve("saved"));
            Process office = new ProcessBuilder(
                            "/usr/bin/soffice",
                            "-env:UserInstallation="
                                    + bench.top.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML",
                            "--outdir",
                            saved.toString(),
                            bench.workbook().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(bench.top.resolve("log").toFile())
                    .start();
            assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
            Path book = saved.resolve("book.xlsx");
            Assumptions.assumeTrue(Files.exists(book), "LibreOffice does not run here");
            assertThat(bench.take(null, book)).isPresent();
            assertThat(bench.found()).isEmpty();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withChars("ab \"'=+-@_x0041\n\r\t,;:#[]{}|~é中%&*!?<>\\.123")
                                .ofMaxLength(14)),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "true",
                                "null",
                                "~",
                                "5",
                                "007",
                                "1.10",
                                "1e3",
                                "2025-03-14",
                                "2025",
                                "yes",
                                "NO",
                                "_x0041_",
                                "=cmd|'/c calc'!A1",
                                "- a",
                                "a: b",
                                "\"q\"",
                                "{}",
                                "[]",
                                "123456789012345678",
                                "12.",
                                " ",
                                "a\uD83D\uDE00")));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> quantity =
                Arbitraries.of("1", "12", "1000000", "unknown", "withheld", "", "1.5", "-3", "1,234", "about 5");
        Arbitrary<String> value =
                Arbitraries.of("", "1", "1.5", "1200.50", "0.001", "999999999999999", "12345678901234567.89", "abc");
        Arbitrary<String> date = Arbitraries.of("", "2025-03-14", "2025-03", "2025", "1899-01-01", "4.3.2025", "45000");
        return Combinators.combine(quantity, value, date, text(), text(), text())
                .as((q, v, d, one, two, three) -> String.join(
                        ",",
                        "export",
                        "actual",
                        "I",
                        quoted(one),
                        quoted(two),
                        q,
                        "",
                        v,
                        "EUR",
                        "XBB",
                        "",
                        "",
                        "",
                        d,
                        "",
                        "",
                        "",
                        quoted(three),
                        "",
                        "",
                        ""))
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void tablesComeBackWhateverTheirCells(@ForAll("lines") List<String> lines) {
        List<String> file = new ArrayList<>(List.of(Bench.HEADER));
        for (int i = 0; i < lines.size(); i++) {
            file.add("T-" + i + ',' + lines.get(i));
        }
        try (Bench bench = new Bench()) {
            bench.with("transfers.csv", String.join("\n", file) + '\n').out().take();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void answersComeBackWhateverTheyAre(
            @ForAll("text") String one,
            @ForAll("text") String two,
            @ForAll("text") String three,
            @ForAll boolean plain) {
        String facts = String.join(
                "\n",
                "format: reportonce/dataset/1",
                "state: XAA",
                "year: 2025",
                "source: " + json(one),
                "explanation: {en: " + json(two) + ", fr: " + json(three) + "}",
                "toConfirm: [" + json(one) + ", " + json(two) + "]",
                "releases:",
                "  - {report: " + json(two) + ", decidedBy: " + json(three) + "}",
                "answers:",
                "  form-a:",
                "    laws: " + (plain ? "yes" : json(word(one))),
                "    laws.text: {answer: " + json(one) + ", details: {en: " + json(two) + "}}",
                "    years: [" + json(two) + ", " + json(three) + "]",
                "    counted: " + (plain ? "12" : json(word(three))),
                "  " + json("q" + one) + ": {" + json("k" + two) + ": " + json(three) + "}",
                "");
        try (Bench bench = new Bench()) {
            bench.with("dataset.yaml", facts).out().take();
            assertThat(bench.different()).as(facts).isEmpty();
        }
    }

    /** Blanks around words, and their case, come back as the program spells them. */
    private static String word(String text) {
        return Blanks.strip(text).toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
