package org.reportonce.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reportonce.exchange.ColumnGuess.Kind;
import org.reportonce.exchange.file.Encoding;
import org.reportonce.exchange.file.FileGuess;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.exchange.file.ForeignTables;
import org.reportonce.exchange.file.LineEnd;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.TextFile;

/** Proposes a first mapping from a foreign file itself. What it cannot know it says, and leaves to the office. */
public final class MappingProposal {
    private static final int ROWS = 10_000;
    private static final String WIDE_NAME = "(?i)(?:ML|KM|SA)[ .-]?[0-9]{1,2}(?:[^0-9].*)?|(?:19|20)[0-9]{2}";

    private final FileGuess file;
    private final TableSample sample;
    private final List<ColumnGuess> guesses = new ArrayList<>();
    private final String name;
    private final StringBuilder text = new StringBuilder();

    private MappingProposal(String name, FileGuess file, List<ForeignRow> rows) {
        this.name = name;
        this.file = file;
        this.sample = new TableSample(rows);
        for (int i = 0; i < sample.width; i++) {
            guesses.add(ColumnGuess.of(sample.column(i), sample.dates(i)));
        }
    }

    /**
     * The text of a mapping for a file.
     *
     * @param reporter takes what stands in the way
     * @return the mapping, which loads without faults; empty when findings say why there is none
     */
    public static Optional<String> of(Path path, Reporter reporter) {
        String name = String.valueOf(path.getFileName());
        if (!ForeignTables.there(path, name, reporter)) {
            return Optional.empty();
        }
        FileGuess guess;
        try {
            guess = FileGuess.of(path);
        } catch (IOException e) {
            TextFile.unreadable(e, name, reporter);
            return Optional.empty();
        }
        List<ForeignRow> rows = new ArrayList<>();
        boolean whole = ForeignTables.read(path, name, guess.format(), reporter, row -> {
            rows.add(row);
            return rows.size() < ROWS;
        });
        return whole ? Optional.of(new MappingProposal(name, guess, rows).write()) : Optional.empty();
    }

    private String write() {
        line("# A first mapping for " + plain(name)
                + ", made from the file itself. Go through the comments: \"sure\" was seen in");
        line(
                "# every row looked at, \"not sure\" is to be checked, \"not known\" is to be filled in. docs/mappings.md explains the rest.");
        line("format: reportonce/mapping/1");
        line("id: " + id());
        line("source: \"\"   # not known: who publishes the file, and under which licence");
        file();
        skip();
        List<Integer> wide = wide();
        wide(wide);
        boolean dated = year();
        columns(wide, dated);
        seen(wide);
        return text.toString();
    }

    private String id() {
        String stem = name.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        String id = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "mapping" : id;
    }

    private void file() {
        line("");
        line("file:");
        if (!file.workbook()) {
            String sure = file.encodingSure();
            line("  encoding: " + file.encoding().word()
                    + (sure.isEmpty()
                            ? "   # not sure: the likeliest of " + Encoding.WINDOWS_1252.word()
                                    + ", macroman and others; look at names with accents"
                            : "   # sure: " + sure));
            line("  delimiter: " + (file.delimiter() == '\t' ? "tab" : "\"" + file.delimiter() + '"'));
            if (file.lines() == LineEnd.CR) {
                line("  lines: cr   # sure: there is no line feed in the file");
            }
        }
        line("  header: " + sample.header
                + (sample.header == 0
                        ? "   # not sure: no line was found that holds names only"
                        : "   # not sure: the first line that is full enough and holds no number"));
        if (sample.headerLines > 1) {
            line("  headerLines: " + sample.headerLines + "   # not sure: the lines below hold no number either");
        }
        if (sample.header == 0) {
            line("  fields: " + sample.width);
        }
        if (sample.ragged() > 0 && !file.workbook()) {
            line("  # " + sample.ragged() + " of the lines looked at do not have " + sample.width
                    + " cells. They are rejected one by one; ragged: fill takes cells missing at the end as empty.");
        }
    }

    private void skip() {
        line("");
        line("# Rows that are no records, each rule with a name. Look for subtotals and footers. For example:");
        line("#skip:");
        line("#  - {rule: totals, column: " + quoted(sample.called(0)) + ", is: [Total, TOTAL]}");
    }

    /** Places of neighbouring columns whose names are categories or years and whose cells are numbers. */
    private List<Integer> wide() {
        List<Integer> places = IntStream.range(0, sample.names.size())
                .filter(i -> sample.names.get(i).matches(WIDE_NAME))
                .filter(i ->
                        guesses.get(i).kind() == Kind.NUMBER || guesses.get(i).kind() == Kind.EMPTY)
                .boxed()
                .toList();
        return places.size() < 3 ? List.of() : places;
    }

    private void wide(List<Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        line("");
        line("# The columns from " + plain(sample.called(first)) + " to " + plain(sample.called(last))
                + " look like one column turned on its side.");
        line("wide: {from: " + quoted(sample.called(first)) + ", to: " + quoted(sample.called(last))
                + ", into: {wideName: header, wideCell: cell}}   # not sure");
    }

    private boolean year() {
        OptionalInt years = first(Kind.YEAR);
        OptionalInt dates = first(Kind.DATE);
        line("");
        if (years.isPresent()) {
            line("year: {column: " + quoted(sample.called(years.getAsInt()))
                    + "}   # not sure: the only column of years?");
            return true;
        }
        if (dates.isPresent()) {
            ColumnGuess guess = guesses.get(dates.getAsInt());
            line("year: {column: " + quoted(sample.called(dates.getAsInt())) + ", date: \"" + guess.rule()
                    + "\"}   # not sure: the first date; is it the one that counts?");
            return true;
        }
        line(
                "# not known: the year. Give it with --year, or as: year: {constant: 2025}, or from the name of the file.");
        return false;
    }

    private OptionalInt first(Kind kind) {
        return IntStream.range(0, guesses.size())
                .filter(i -> guesses.get(i).kind() == kind)
                .findFirst();
    }

    private void columns(List<Integer> wide, boolean dated) {
        boolean military = first(Kind.MILITARY_LIST).isPresent() || !wide.isEmpty();
        line("");
        line("table: " + (military ? "licences" : "transfers")
                + (military
                        ? "   # not sure: codes of the military list are kept with licences; denials go to denials"
                        : "   # not known: which table the rows belong to"));
        line("columns:");
        line("  id: {template: \"" + id() + "-{line}" + (wide.isEmpty() ? "" : "-{wide}")
                + "\"}   # not sure: a number of the source would be better");
        if (military) {
            line("  kind: {constant: export}   # not known: export, brokering, transit or import");
            militaryList(wide);
        } else {
            line("  direction: {constant: export}   # not known: export or import");
            line("  status: {constant: actual}   # not known: authorised or actual");
            String column = first(Kind.TEXT).isPresent()
                    ? sample.called(first(Kind.TEXT).getAsInt())
                    : "1";
            line(
                    "  category: {column: " + quoted(column)
                            + "}   # not known: say under values which text is which category; until then every row is rejected");
        }
        country(military ? "destination" : "partner");
        OptionalInt dates = first(Kind.DATE);
        if (dated && dates.isPresent()) {
            line("  date: {column: " + quoted(sample.called(dates.getAsInt())) + ", date: \""
                    + guesses.get(dates.getAsInt()).rule() + "\"}" + comment(dates.getAsInt()));
        }
        numbers(wide, military);
    }

    private void militaryList(List<Integer> wide) {
        String column = wide.isEmpty() ? sample.called(first(Kind.MILITARY_LIST).orElse(0)) : "wideName";
        line("  militaryList:");
        line("    column: " + quoted(column));
        line("    patterns: [{match: '(?i)(?:ML|KM) ?([0-9]{1,2}).*', to: ML$1}]   # not sure: sub-items are left out");
        line("    otherwise: empty   # not sure: other codes are taken for goods that are not on the military list");
        line("  rating: {column: " + quoted(column) + "}");
    }

    private void country(String target) {
        OptionalInt places = first(Kind.COUNTRY);
        if (places.isEmpty()) {
            line("  # not known: " + target + ". No column was found whose texts are names of States.");
            return;
        }
        ColumnGuess guess = guesses.get(places.getAsInt());
        line("  " + target + ":" + comment(places.getAsInt()));
        line("    column: " + quoted(sample.called(places.getAsInt())));
        line("    country:");
        line("      " + (guess.rule().isEmpty() ? "#language: nl" : "language: " + guess.rule()));
        if (guess.doubts().isEmpty()) {
            line("      aliases: {}");
        } else {
            line(
                    "      # not known: these names. A code, or empty, or reject, which is what happens without an entry.");
            line("      aliases:");
            guess.doubts().forEach(each -> line("        " + quoted(each) + ": reject"));
        }
    }

    private void numbers(List<Integer> wide, boolean military) {
        if (!wide.isEmpty()) {
            line("  value: {column: wideCell, number: "
                    + guesses.get(wide.get(0)).rule() + "}   # not sure: money, or a number of items?");
            line("  currency: {constant: EUR}   # not known");
            return;
        }
        List<Integer> numbers = IntStream.range(0, guesses.size())
                .filter(i -> guesses.get(i).kind() == Kind.NUMBER)
                .boxed()
                .toList();
        Optional<Integer> money = numbers.stream()
                .filter(i -> sample.called(i)
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(val|waarde|wert|valor|amount|price|eur|usd|gbp).*"))
                .findFirst();
        if (money.isPresent()) {
            line("  value: {column: " + quoted(sample.called(money.get())) + ", number: "
                    + guesses.get(money.get()).rule() + "}" + comment(money.get()));
            line("  currency: {constant: EUR}   # not known");
        }
        Optional<Integer> count =
                numbers.stream().filter(i -> !money.equals(Optional.of(i))).findFirst();
        if (!military) {
            line(
                    count.isPresent()
                            ? "  quantity: {column: " + quoted(sample.called(count.get())) + ", number: "
                                    + guesses.get(count.get()).rule() + "}" + comment(count.get())
                            : "  quantity: {constant: unknown}   # not known: no column of numbers was found");
        }
    }

    /** Every column of the file, so that nothing is overlooked. */
    private void seen(List<Integer> wide) {
        line("");
        line("# Columns of the file, as far as looked at:");
        for (int i = 0; i < guesses.size(); i++) {
            ColumnGuess guess = guesses.get(i);
            String kind = guess.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            line("#  " + (i + 1) + "  " + plain(i < sample.names.size() ? sample.names.get(i) : "") + ": "
                    + (wide.contains(i) ? "wide, " : "") + kind
                    + (guess.sure().isEmpty() ? "" : " (sure: " + guess.sure() + ')')
                    + (guess.doubts().isEmpty() || guess.kind() == Kind.COUNTRY
                            ? ""
                            : "; such as "
                                    + plain(String.join(
                                            " / ",
                                            guess.doubts().stream().limit(6).toList()))));
        }
    }

    private String comment(int place) {
        String sure = guesses.get(place).sure();
        if (!sure.isEmpty()) {
            return "   # sure: " + sure;
        }
        List<String> doubts = guesses.get(place).doubts();
        return "   # not sure"
                + (doubts.isEmpty()
                        ? ""
                        : ": does not fit all cells, such as "
                                + plain(String.join(
                                        " / ", doubts.stream().limit(3).toList())));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A text of the file for a comment: one short line. */
    private static String plain(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(120).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
