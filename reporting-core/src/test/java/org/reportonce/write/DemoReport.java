package org.reportonce.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Layout;
import org.reportonce.report.Report.Section;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.report.Words;

/** A filled form that nobody ever asked for, with every kind of answer, value, row and table. */
public final class DemoReport {
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("category", "Category of arms", TableColumn.Type.ROW_LABEL, 5),
            new TableColumn("auth", "Auth.", TableColumn.Type.TICK, 2),
            new TableColumn("items", "Number of items", TableColumn.Type.NUMBER, 2),
            new TableColumn("value", "Value", TableColumn.Type.MONEY, 3),
            new TableColumn("partner", "Final importing State", TableColumn.Type.COUNTRY, 4),
            new TableColumn("origin", "State of origin (if not exporter)", TableColumn.Type.COUNTRY, 3),
            new TableColumn("date", "Date", TableColumn.Type.DATE, 2),
            new TableColumn("description", "Description of items", TableColumn.Type.TEXT, 4),
            new TableColumn("comments", "Comments on the transfer", TableColumn.Type.TEXT, 4));

    private DemoReport() {}

    /** The whole form, ready to be sent. */
    public static Report finalReport() {
        return report(Edition.PUBLIC, false);
    }

    /** The whole form. */
    public static Report report(Edition edition, boolean draft) {
        return new Report(
                heading(edition, draft),
                List.of(
                        new Section("title", "", "Title page", "", Layout.PORTRAIT, true, titlePage()),
                        new Section(
                                "exports", "1", "Exports of conventional arms", "", Layout.LANDSCAPE, true, exports()),
                        new Section(
                                "imports", "2", "Imports of conventional arms", "", Layout.PORTRAIT, true, imports()),
                        new Section("annex", "A", "Annex: national definitions", "", Layout.PORTRAIT, false, annex())));
    }

    /** One table and nothing else. */
    public static Report of(TableBlock table) {
        return of(List.of(table));
    }

    /** These blocks in one section. */
    public static Report of(List<Block> blocks) {
        return new Report(
                heading(Edition.PUBLIC, false),
                List.of(new Section("only", "", "Only section", "", Layout.LANDSCAPE, false, blocks)));
    }

    /** A table of many lines. */
    public static Report large(int lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int n = 0; n < lines; n++) {
            rows.add(line(
                    "II",
                    "II. Armoured combat vehicles",
                    tick(n % 2 == 0),
                    count(1 + n % 40, n + 2, n + 3),
                    money("1250000.50", "EUR"),
                    country("XBB", "Xebbia"),
                    new Answer.Unanswered(),
                    text("APC type " + n % 7),
                    text("Delivered under contract " + n)));
        }
        return of(new TableBlock("exports", "Exports", Standing.LINES, "", COLUMNS, rows, false));
    }

    /** A table of these rows under the columns of the demo. */
    public static TableBlock table(List<TableRow> rows) {
        return new TableBlock("exports", "Exports", Standing.LINES, "", COLUMNS, rows, false);
    }

    /** A line under category I with this description. */
    public static TableRow described(String description) {
        return line(
                "I",
                "I. Battle tanks",
                tick(true),
                count(3, 2),
                new Answer.Unanswered(),
                country("XBB", "Xebbia"),
                new Answer.Unanswered(),
                text(description),
                new Answer.Unanswered());
    }

    private static Heading heading(Edition edition, boolean draft) {
        return new Heading(
                "demo-register",
                "2025",
                "Annual report on exports and imports of conventional arms",
                "Demonstration report",
                "XAA",
                "Republic of Xanadu",
                new Period(2025),
                edition,
                draft,
                "en",
                List.of(
                        "The layout of this report was not yet compared with the official form by a person.",
                        "Figures cover deliveries between 1 January and 31 December 2025."),
                words());
    }

    /** The printed words in English, as the templates hold them. */
    public static Words words() {
        Map<String, String> words = new LinkedHashMap<>();
        try {
            Path file = Path.of("../templates/src/main/resources/reportonce/words/en.yaml");
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    words.put(unquoted(line.substring(0, colon)), unquoted(line.substring(colon + 2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words);
    }

    private static String unquoted(String scalar) {
        return scalar.startsWith("'") ? scalar.substring(1, scalar.length() - 1) : scalar;
    }

    private static List<Block> titlePage() {
        return List.of(
                new NoteBlock(
                        "intro",
                        "This report is made under Article 13 of the treaty.\n\nIt covers the preceding calendar year."),
                question("government", "", "Reporting State", country("XAA", "Republic of Xanadu")),
                question(
                        "authority",
                        "",
                        "Submitting authority",
                        text("Ministry of Foreign Affairs\nArms Control Division")),
                question("email", "", "E-mail of the point of contact", new Answer.Withheld()),
                question("fax", "", "Fax", new Answer.Unanswered()),
                question("date", "", "Date of submission", given(new Value.Date("2026-05-29"))),
                question("contents", "", "Contents of this report", new Answer.Given(contents(), Sources.NONE)),
                question("withheld", "3.1", "Sensitive data were withheld under Article 13.3", yesNo(true)),
                question("national", "3.2", "National categories are reported", new Answer.NotApplicable()),
                question("losses", "3.3", "Diversions found in the year", new Answer.Nil()),
                question("lines", "3.4", "Lines reported", count(1234, 2, 3, 4, 9)),
                question("total", "3.5", "Total value of exports", money("1234567.5", "EUR")),
                question(
                        "law",
                        "3.6",
                        "Laws in force",
                        list("Arms Trade Act, 2014", "Customs Act & Regulations <2019>")));
    }

    private static Value.Choice contents() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("nil-exports", "Nil report on exports");
        options.put("nil-imports", "Nil report on imports");
        options.put("exports", "Annual report on exports of conventional arms");
        options.put("imports", "Annual report on imports of conventional arms");
        options.put("definitions", "National definitions of the categories reported");
        return new Value.Choice(options, List.of("nil-imports", "exports", "definitions"), true);
    }

    private static List<Block> exports() {
        String aircraft = "IV.a  Combat aircraft (manned)";
        List<TableRow> rows = List.of(
                empty("I", "I  Battle tanks", new Answer.Nil()),
                line(
                        "II",
                        "II  Armoured combat vehicles",
                        tick(true),
                        count(1500, 2, 3, 4, 5, 9),
                        money("98500000", "USD"),
                        country("XBB", "Xebbia"),
                        country("XCC", "Xicota"),
                        given(new Value.Date("2025-03-14")),
                        text("BTR-3E1 armoured personnel carriers, 8×8"),
                        text("Delivered in four lots; spare parts are not counted.")),
                line(
                        "II",
                        "II  Armoured combat vehicles",
                        tick(false),
                        given(new Value.Count(15, QuantityKind.ABOUT, "about"), 12),
                        new Answer.Withheld(),
                        country("XDD", "Federated Islands of Xodor and Xumbria"),
                        new Answer.Unanswered(),
                        given(new Value.Date("2025-11")),
                        text("Reconnaissance vehicles"),
                        text("=cmd|' /C calc'!A0")),
                line(
                        "II",
                        "II  Armoured combat vehicles",
                        tick(true),
                        new Answer.Withheld(),
                        money("1250000.75", "EUR"),
                        new Answer.Withheld(),
                        new Answer.Unanswered(),
                        given(new Value.Date("2025")),
                        text("مركبات مدرعة"),
                        text("装甲车辆，用于训练")),
                heading("IV", "IV  Combat aircraft and unmanned combat aerial vehicles"),
                line(
                        "IV.a",
                        aircraft,
                        tick(true),
                        given(new Value.Count(2, QuantityKind.AT_LEAST, "at least"), 30),
                        new Answer.Unanswered(),
                        country("XEE", "Xelonia"),
                        new Answer.Unanswered(),
                        new Answer.Unanswered(),
                        text("Trainer & light attack <two-seat>"),
                        text("Tab\there, bell\u0007there")),
                empty("IV.b", "IV.b  Combat aircraft (unmanned)", new Answer.Nil()),
                empty("VI", "VI  Warships", new Answer.Unanswered()));
        return List.of(
                question(
                        "definition",
                        "1.1",
                        "Definition of the term “exports” used",
                        new Answer.Given(definition(), Sources.NONE)),
                new TableBlock("exports", "1.2  Exports, categories I to VI", Standing.LINES, "", COLUMNS, rows, true));
    }

    private static Value.Choice definition() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("physical", "Physical transfer of items across a national border");
        options.put("title", "Transfer of title");
        options.put("control", "Transfer of control");
        return new Value.Choice(options, List.of("physical"), true);
    }

    private static List<Block> imports() {
        return List.of(
                new TableBlock(
                        "imports",
                        "2.1  Imports",
                        Standing.NIL,
                        "The Republic of Xanadu declares that no imports of conventional arms took place in the calendar year 2025.",
                        COLUMNS,
                        List.of(),
                        false),
                new TableBlock(
                        "holdings", "2.2  Military holdings", Standing.NOT_INCLUDED, "", COLUMNS, List.of(), false));
    }

    private static List<Block> annex() {
        return List.of(
                new NoteBlock("definitions", "Categories follow the descriptions in force on 24 December 2014."),
                question(
                        "other",
                        "",
                        "Definition of national categories",
                        text("Long text. ".repeat(60).strip())));
    }

    private static QuestionBlock question(String id, String number, String label, Answer answer) {
        return new QuestionBlock(id, number, label, answer);
    }

    private static TableRow heading(String id, String label) {
        return new TableRow(RowKind.HEADING, id, label, "", List.of(text(label)));
    }

    private static TableRow empty(String id, String label, Answer items) {
        List<Answer> cells = new ArrayList<>(List.of(text(label)));
        for (TableColumn column : COLUMNS.subList(1, COLUMNS.size())) {
            cells.add(column.id().equals("items") ? items : new Answer.NotApplicable());
        }
        return new TableRow(RowKind.EMPTY, id, label, "", cells);
    }

    private static TableRow line(
            String id,
            String label,
            Answer tick,
            Answer items,
            Answer value,
            Answer partner,
            Answer origin,
            Answer description,
            Answer comments) {
        return line(id, label, tick, items, value, partner, origin, new Answer.Unanswered(), description, comments);
    }

    private static TableRow line(
            String id,
            String label,
            Answer tick,
            Answer items,
            Answer value,
            Answer partner,
            Answer origin,
            Answer date,
            Answer description,
            Answer comments) {
        return new TableRow(
                RowKind.LINE,
                id,
                label,
                id + "/XBB",
                List.of(text(label), tick, items, value, partner, origin, date, description, comments));
    }

    private static Answer given(Value value, int... lines) {
        long[] amounts = value instanceof Value.Count count ? shares(count.amount(), lines.length) : new long[0];
        return new Answer.Given(value, lines.length == 0 ? Sources.NONE : Sources.of("transfers.csv", lines, amounts));
    }

    private static long[] shares(long amount, int lines) {
        long[] amounts = new long[lines];
        for (int n = 0; n < lines; n++) {
            amounts[n] = n == 0 ? amount - amount / lines * (lines - 1) : amount / lines;
        }
        return amounts;
    }

    private static Answer count(long amount, int... lines) {
        return given(new Value.Count(amount, QuantityKind.EXACT, ""), lines);
    }

    private static Answer money(String amount, String currency) {
        return given(new Value.Money(new BigDecimal(amount), currency), 7);
    }

    private static Answer text(String text) {
        return given(new Value.Text(text), 4);
    }

    private static Answer country(String code, String name) {
        return given(new Value.Country(List.of(code), name), 4);
    }

    private static Answer yesNo(boolean yes) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("yes", "Yes");
        words.put("no", "No");
        return given(new Value.YesNo(words, yes ? "yes" : "no"), 5);
    }

    private static Answer tick(boolean ticked) {
        return given(new Value.Tick(ticked), 4);
    }

    private static Answer list(String... items) {
        return new Answer.Given(new Value.Texts(List.of(items)), Sources.of("state.yaml", new int[] {0}, new long[0]));
    }

    /** Writes the demo in all formats into a folder, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        for (Edition edition : Edition.values()) {
            boolean draft = edition == Edition.RESTRICTED;
            Path folder = Path.of(arguments[0], edition.name().toLowerCase(Locale.ROOT));
            try (DirectoryOutput output = DirectoryOutput.open(folder)) {
                for (String format : Writers.standard().formats()) {
                    Writers.standard().byFormat(format).orElseThrow().write(report(edition, draft), output);
                }
                output.finish();
            }
        }
        for (int lines : new int[] {1000, 10_000, 10_000, 10_000, 10_000, 100_000}) {
            Report large = large(lines);
            for (String format : Writers.standard().formats()) {
                long[] size = {0};
                long start = System.nanoTime();
                Writers.standard()
                        .byFormat(format)
                        .orElseThrow()
                        .write(large, (name, content) -> content.writeTo(new Counting(size)));
                System.out.printf(
                        "%d lines %s %d ms %d bytes%n",
                        lines, format, (System.nanoTime() - start) / 1_000_000, size[0]);
            }
        }
    }

    private static final class Counting extends java.io.OutputStream {
        private final long[] size;

        Counting(long[] size) {
            this.size = size;
        }

        @Override
        public void write(int one) {
            size[0]++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            size[0] += length;
        }
    }
}
