package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that goes wrong with files in an office. What the officer gets to read stands, case by case, in
 * {@code golden/bad-input.txt}, to be read with one question: would you know what to do next?
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    /** Named as short and as alike on every machine as can be: long paths break lines elsewhere. */
    private static final Path ROOT = Path.of("target/bad-input");

    private static final String HEADER = "id,direction,status,category,designation,quantity,partner";
    private static final String LINE = "T-1,export,actual,I,Battle tank,3,XBB";

    private final ApprovedTexts texts = new ApprovedTexts("bad-input.txt", ROOT);

    @BeforeAll
    void removeWhatAnEarlierRunLeft() throws IOException {
        texts.clear();
    }

    /** A way to spoil a dataset, with the code of the first finding and its place. */
    private record Case(String name, int exit, String code, String place, Spoiling spoiling) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Makes the bad dataset below a folder; returns the folder to be checked. */
    @FunctionalInterface
    private interface Spoiling {
        Path in(Path below) throws IOException;
    }

    private static Case file(String name, int exit, String code, String place, String file, String content) {
        return new Case(
                name,
                exit,
                code,
                place,
                below -> new SmallDataset(below).with(file, content).write());
    }

    private static Case cell(String name, String code, String column, String from, String to) {
        String content = HEADER + '\n' + LINE.replace(from, to) + '\n';
        return file(name, 1, code, "2025/transfers.csv:2, column \"" + column + '"', "transfers.csv", content);
    }

    private static Case fact(String name, int exit, String code, String place, String key, String line) {
        return new Case(
                name,
                exit,
                code,
                place,
                below -> new SmallDataset(below).line(key, line).write());
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "folder that is not there",
                        2,
                        "folder-missing",
                        "XAA/2025",
                        below -> below.resolve("XAA/2025")),
                new Case("file in place of the folder", 2, "folder-is-file", "XAA/2025", below -> {
                    Files.createDirectories(below.resolve("XAA"));
                    return Files.writeString(below.resolve("XAA/2025"), "");
                }),
                new Case(
                        "folder of the state",
                        2,
                        "folder-of-state",
                        "XAA",
                        below -> new SmallDataset(below).write().getParent()),
                new Case(
                        "missing file",
                        2,
                        "file-missing",
                        "2025/dataset.yaml",
                        below -> new SmallDataset(below).without("dataset.yaml").write()),
                new Case(
                        "missing state.yaml",
                        2,
                        "file-missing",
                        "XAA/state.yaml",
                        below ->
                                new SmallDataset(below).without("../state.yaml").write()),
                new Case(
                        "missing table",
                        1,
                        "flow-without-lines",
                        "2025/dataset.yaml:7:18",
                        below ->
                                new SmallDataset(below).without("transfers.csv").write()),
                file("empty table", 1, "file-empty", "2025/transfers.csv", "transfers.csv", ""),
                file("empty dataset.yaml", 2, "file-empty", "2025/dataset.yaml", "dataset.yaml", ""),
                new Case("folder in place of a file", 1, "file-is-folder", "2025/transfers.csv", below -> {
                    Path year = new SmallDataset(below).without("transfers.csv").write();
                    Files.createDirectory(year.resolve("transfers.csv"));
                    return year;
                }),
                file(
                        "wrong header",
                        1,
                        "column-missing",
                        "2025/transfers.csv:1",
                        "transfers.csv",
                        "Kategorie;Anzahl;Land\nI;3;XBB\n"),
                file(
                        "header doubled",
                        1,
                        "column-doubled",
                        "2025/transfers.csv:1",
                        "transfers.csv",
                        HEADER + ",quantity\n" + LINE + ",3\n"),
                file(
                        "ragged row",
                        1,
                        "row-too-short",
                        "2025/transfers.csv:3",
                        "transfers.csv",
                        HEADER + '\n' + LINE + "\nT-2,export,actual,II,4\n"),
                file(
                        "quote never closed",
                        1,
                        "csv-quote-open",
                        "2025/transfers.csv:2",
                        "transfers.csv",
                        HEADER + '\n' + LINE.replace("Battle", "\"Battle") + "\nT-2,export,actual,II,Carrier,4,XBB\n"),
                new Case(
                        "cell of 50 MB",
                        1,
                        "csv-cell-too-large",
                        "2025/transfers.csv:2",
                        below -> new SmallDataset(below)
                                .with("transfers.csv", huge())
                                .write()),
                fact("YAML with a tab", 2, "yaml-tab", "2025/dataset.yaml:8:1", "flows", "flows:\n\texports: reported"),
                fact(
                        "key doubled",
                        1,
                        "yaml-key-doubled",
                        "2025/dataset.yaml:6:1",
                        "source",
                        "source: Licences\nsource: Customs"),
                file("alias bomb", 2, "yaml-alias", "2025/dataset.yaml:4:4", "dataset.yaml", bomb()),
                file(
                        "column nearly right",
                        1,
                        "column-unknown",
                        "2025/transfers.csv:1",
                        "transfers.csv",
                        HEADER.replace("partner", "partnr") + '\n' + LINE + '\n'),
                fact(
                        "key nearly right",
                        1,
                        "yaml-key-unknown",
                        "2025/dataset.yaml",
                        "access",
                        "access: public\ntotals: [{direction: export, category: I, quantity: 3, partnr: XBB, source: Customs}]"),
                fact(
                        "31 June in dataset.yaml",
                        1,
                        "date-day-invalid",
                        "2025/dataset.yaml:6",
                        "submission",
                        "submission: {authority: Ministry of Foreign Affairs, date: 2026-06-31, language: en}"),
                file(
                        "31 June in a table",
                        1,
                        "date-day-invalid",
                        "2025/transfers.csv:2",
                        "transfers.csv",
                        HEADER + ",date\n" + LINE + ",2025-06-31\n"),
                cell("quantity below zero", "quantity-negative", "quantity", ",3,", ",-3,"),
                cell("quantity with decimals", "quantity-not-whole", "quantity", ",3,", ",1.5,"),
                cell("quantity with a word", "quantity-with-text", "quantity", ",3,", ",12 tanks,"),
                cell("quantity in groups of digits", "number-ambiguous", "quantity", ",3,", ",\"1,234\","),
                cell("partner Korea", "country-ambiguous", "partner", "XBB", "Korea"),
                cell("partner misspelt", "country-unknown", "partner", "XBB", "Kenia"),
                cell("category VIII", "category-eight", "category", ",I,", ",VIII,"),
                cell("category misspelt", "category-unknown", "category", ",I,", ",4a,"),
                new Case(
                        "year folder that contradicts its content",
                        1,
                        "year-folder-mismatch",
                        "2024/dataset.yaml:3:7",
                        below -> new SmallDataset(below).write("2024")),
                new Case(
                        "state folder that contradicts its content",
                        1,
                        "dataset-state-mismatch",
                        "2025/dataset.yaml:2:8",
                        below -> new SmallDataset(below)
                                .line("state", "state: XBB")
                                .write()),
                new Case(
                        "not UTF-8",
                        1,
                        "encoding-not-utf8",
                        "2025/transfers.csv:2",
                        below -> new SmallDataset(below)
                                .with(
                                        "transfers.csv",
                                        (HEADER + '\n' + LINE.replace("Battle tank", "V\u00e9hicule") + '\n')
                                                .getBytes(StandardCharsets.ISO_8859_1))
                                .write()),
                new Case(
                        "UTF-16",
                        1,
                        "encoding-utf16",
                        "2025/transfers.csv",
                        below -> new SmallDataset(below)
                                .with("transfers.csv", (HEADER + '\n' + LINE + '\n').getBytes(StandardCharsets.UTF_16))
                                .write()),
                new Case(
                        "workbook renamed to CSV",
                        1,
                        "encoding-not-utf8",
                        "2025/transfers.csv:1",
                        below -> new SmallDataset(below)
                                .with(
                                        "transfers.csv",
                                        "PK\u0003\u0004\u0014\u0000\u0006\u0000\b\u0000\u0000\u0000!\u0000\u00e9 "
                                                .getBytes(StandardCharsets.ISO_8859_1))
                                .write()));
    }

    private static byte[] huge() {
        byte[] content = new byte[50_000_000];
        Arrays.fill(content, (byte) 'x');
        byte[] start = (HEADER + "\nT-1,export,actual,I,").getBytes(StandardCharsets.UTF_8);
        byte[] end = ",3,XBB\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, content, 0, start.length);
        System.arraycopy(end, 0, content, content.length - end.length, end.length);
        return content;
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("format: reportonce/dataset/1\nstate: XAA\nyear: 2025\n");
        text.append("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'j'; c++) {
            String alias = "*" + (char) (c - 1);
            text.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((alias + ", ").repeat(9))
                    .append(alias)
                    .append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInWordsAnOfficerUnderstands(Case each) throws IOException {
        Path below = ROOT.resolve(each.name.replace(' ', '-'));
        Files.createDirectories(below);
        Path dataset = each.spoiling.in(below);

        Run run = Run.of("check", dataset, "--reports", "att-annual", "--today", "2026-04-20");

        texts.remember(each.name, run);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(each.exit);
        Matcher first = Pattern.compile("ERROR +(\\S+)   ").matcher(run.out());
        assertThat(first.lookingAt()).as(run.out()).isTrue();
        assertThat(first.group(1)).as(run.out()).isEqualTo(each.code);
        assertThat(run.out().split("\n\n", 2)[0]).contains(each.place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/out"})
    void outputThatCannotBeWrittenIsToldInWordsAnOfficerUnderstands(String out) throws IOException {
        String name = out.equals("file") ? "output folder is a file" : "output folder below a file";
        Path below = ROOT.resolve(out.replace('/', '-'));
        Files.createDirectories(below);
        Path dataset = new SmallDataset(below).write();
        Files.writeString(below.resolve("file"), "mine");

        Run run = Run.of("render", dataset, "--formats", "csv", "-o", below.resolve(out), "--today", "2026-04-20");

        texts.remember(name, run);
        assertThat(run.code()).isEqualTo(2);
        assertThat(below.resolve("file")).hasContent("mine");
    }

    @AfterAll
    void allTextsAreThoseThatWereApproved() throws IOException {
        texts.approve(cases().size() + 2);
    }
}
