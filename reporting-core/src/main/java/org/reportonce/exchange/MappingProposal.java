package org.reportonce.exchange;

import static org.reportonce.exchange.ProposalText.plain;
import static org.reportonce.exchange.ProposalText.quoted;
import static org.reportonce.exchange.ProposalText.some;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportonce.exchange.ColumnGuess.Kind;
import org.reportonce.exchange.file.Encoding;
import org.reportonce.exchange.file.FileGuess;
import org.reportonce.exchange.file.ForeignTables;
import org.reportonce.exchange.file.LineEnd;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.TextFile;

/**
 * Proposes a first mapping from a foreign file itself. What it cannot know it leaves open, and an open column rejects every row: a
 * likely word would be taken for a fact.
 */
public final class MappingProposal {
    private static final int MOST_TOTALS = 12;

    private final FileGuess file;
    private final SampledSheet sheet;
    private final TableSample sample;
    private final List<ColumnGuess> guesses = new ArrayList<>();
    private final ColumnRoles roles;
    private final List<Integer> wide;
    private final String name;
    private final ProposalText text = new ProposalText();

    private MappingProposal(String name, FileGuess file, SampledSheet sheet) {
        this.name = name;
        this.file = file;
        this.sheet = sheet;
        this.sample = sheet.sample();
        for (int i = 0; i < sample.width; i++) {
            guesses.add(ColumnGuess.of(sample.name(i), sample.column(i), sample.undated(i)));
        }
        this.roles = new ColumnRoles(sample, guesses);
        this.wide = roles.wide();
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
        return SampledSheet.of(path, name, guess.format(), reporter)
                .map(sheet -> new MappingProposal(name, guess, sheet).write());
    }

    private String write() {
        text.line("# A first mapping for " + plain(name)
                + ", made from the file itself. Go through the comments: \"sure\" was seen in");
        text.line(
                "# every row looked at, \"not sure\" is to be checked, \"not known\" is to be filled in; what is still open rejects every");
        text.line("# row. docs/mappings.md explains the rest.");
        text.line("format: reportonce/mapping/1");
        text.line("id: " + id());
        text.line("source: \"\"   # not known: who publishes the file, and under which licence");
        file();
        skip();
        turned();
        year();
        new ProposedColumns(name, id(), sample, guesses, roles, wide, text).write();
        seen();
        return text.toString();
    }

    private String id() {
        String stem = name.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        String id = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "mapping" : id;
    }

    private void file() {
        text.line("");
        text.line("file:");
        if (!file.workbook()) {
            String sure = file.encodingSure();
            text.line("  encoding: " + file.encoding().word()
                    + (sure.isEmpty()
                            ? "   # not sure: the likeliest of " + Encoding.WINDOWS_1252.word()
                                    + ", macroman and others; look at names with accents"
                            : "   # sure: " + sure));
            text.line("  delimiter: " + (file.delimiter() == '\t' ? "tab" : "\"" + file.delimiter() + '"'));
            if (file.lines() == LineEnd.CR) {
                text.line("  lines: cr   # sure: there is no line feed in the file");
            }
        }
        if (!sheet.others().isEmpty()) {
            text.line("  sheet: " + quoted(sheet.name())
                    + "   # not sure: the first sheet with a table; there are also " + some(sheet.others(), 6));
        }
        text.line("  header: " + sample.header
                + (sample.header == 0
                        ? "   # not sure: no line was found that holds names only"
                        : "   # not sure: the first line that is full enough and holds no number"));
        if (sample.headerLines > 1) {
            text.line("  headerLines: " + sample.headerLines + "   # not sure: the lines below hold no number either");
        }
        if (sample.header == 0) {
            text.line("  fields: " + Math.max(1, sample.width));
        } else if (sample.headed < sample.width) {
            text.line("  fields: " + sample.width + "   # sure: most lines have more cells than the header");
        } else if (sample.headed > sample.width) {
            text.line(
                    "  ragged: fill   # not sure: most lines have fewer cells than the header; are those at the end missing?");
        }
        if (sample.ragged > 0) {
            text.line(
                    "  # " + sample.ragged + " of the lines looked at "
                            + (file.workbook()
                                    ? "hold something to the right of column " + sample.width
                                            + ". They are rejected one by one."
                                    : "do not have " + sample.width
                                            + " cells. They are rejected one by one; ragged: fill takes cells missing at the end as empty."));
        }
    }

    private void skip() {
        text.line("");
        text.line("# Rows that are no records, each rule with a name. Look for subtotals and footers.");
        List<String> rules = new ArrayList<>();
        if (!sample.repeated.isEmpty()) {
            rules.add(rule("header again", sample.repeatedAt, List.copyOf(sample.repeated))
                    + "   # sure: the header stands there again");
        }
        for (int i = 0; i < sample.width; i++) {
            List<String> totals =
                    sample.texts(i).stream().filter(TableSample::total).toList();
            if (!totals.isEmpty() && totals.size() <= MOST_TOTALS && !wide.contains(i)) {
                rules.add(rule("totals in column " + (i + 1), i, totals) + "   # not sure");
            }
        }
        sample.alone.forEach((place, texts) -> {
            if (texts.size() <= MOST_TOTALS * 2 && !wide.contains(place)) {
                rules.add(rule("text alone in column " + (place + 1), place, List.copyOf(texts))
                        + "   # not sure: headings between the rows, remarks below them");
            }
        });
        text.line((rules.isEmpty() ? "#" : "") + "skip:");
        rules.forEach(text::line);
        if (rules.isEmpty()) {
            text.line("#  - {rule: totals, column: " + quoted(sample.called(0)) + ", is: [Total, TOTAL]}");
        }
    }

    private String rule(String rule, int place, List<String> texts) {
        return "  - {rule: " + rule + ", column: " + quoted(sample.called(place)) + ", is: ["
                + texts.stream().map(ProposalText::quoted).collect(Collectors.joining(", ")) + "]}";
    }

    private void turned() {
        if (wide.isEmpty()) {
            return;
        }
        int first = wide.get(0);
        int last = wide.get(wide.size() - 1);
        text.line("");
        text.line("# The columns from " + plain(sample.called(first)) + " to " + plain(sample.called(last))
                + " look like one column turned on its side.");
        roles.total(sum(first, last))
                .filter(place -> !wide.contains(place))
                .ifPresent(place -> text.line("# " + plain(sample.called(place)) + " is their sum and left out."));
        text.line("wide: {from: " + quoted(sample.called(first)) + ", to: " + quoted(sample.called(last))
                + ", into: {wideName: header, wideCell: cell}}   # not sure");
    }

    /** The wide columns with their neighbours, one of which may be their sum. */
    private List<Integer> sum(int first, int last) {
        List<Integer> places = new ArrayList<>(wide);
        if (last + 1 < sample.width && guesses.get(last + 1).kind() == Kind.NUMBER) {
            places.add(last + 1);
        } else if (first > 0 && guesses.get(first - 1).kind() == Kind.NUMBER) {
            places.add(0, first - 1);
        }
        return places;
    }

    private void year() {
        text.line("");
        Optional<Integer> year = roles.year();
        Optional<Integer> date = roles.date();
        if (!wide.isEmpty() && roles.wideYears(wide)) {
            text.line("year: {column: wideName}   # sure: the names of the wide columns are years");
        } else if (year.isPresent()) {
            ColumnGuess guess = guesses.get(year.get());
            text.line(
                    "year: {column: " + quoted(sample.called(year.get())) + "}   # not sure: the only column of years?"
                            + (guess.doubts().isEmpty() ? "" : " Rejected: " + some(guess.doubts(), 4)));
        } else if (date.isPresent()) {
            text.line("year: {column: " + quoted(sample.called(date.get())) + ", date: \""
                    + guesses.get(date.get()).rule() + "\"}   # not sure: the first date; is it the one that counts?");
        } else if (name.matches("\\D*(?:19|20)[0-9]{2}\\D*")) {
            text.line("year: {file: '[^0-9]*([0-9]{4})[^0-9]*'}   # not sure: from the name of the file");
        } else {
            text.line(
                    "# not known: the year. Give it with --year, or as: year: {constant: 2025}, or from the name of the file.");
        }
    }

    /** Every column of the file, so that nothing is overlooked. */
    private void seen() {
        text.line("");
        text.line("# Columns of the file, as far as looked at:");
        for (int i = 0; i < guesses.size(); i++) {
            ColumnGuess guess = guesses.get(i);
            String kind = guess.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            text.line("#  " + (i + 1) + "  " + plain(sample.name(i)) + ": "
                    + (wide.contains(i) ? "wide, " : "") + kind
                    + (guess.sure().isEmpty() ? "" : " (sure: " + guess.sure() + ')')
                    + (guess.doubts().isEmpty() || guess.kind() == Kind.COUNTRY
                            ? ""
                            : "; such as " + some(guess.doubts(), 6)));
        }
    }
}
