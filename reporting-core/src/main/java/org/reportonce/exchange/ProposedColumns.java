package org.reportonce.exchange;

import static org.reportonce.exchange.ProposalText.comment;
import static org.reportonce.exchange.ProposalText.plain;
import static org.reportonce.exchange.ProposalText.quoted;
import static org.reportonce.exchange.ProposalText.some;

import java.util.List;
import java.util.Optional;

/** The table that a proposed mapping fills, and how each of its columns is made. */
final class ProposedColumns {
    private static final int MOST_WORDS = 60;

    private final String file;
    private final String id;
    private final TableSample sample;
    private final List<ColumnGuess> guesses;
    private final ColumnRoles roles;
    private final List<Integer> wide;
    private final ProposalText text;
    private final ProposedFigures figures;

    /**
     * @param file name of the file, which may say what it is about
     * @param id id of the mapping
     * @param wide places of the wide columns; empty when there are none
     */
    ProposedColumns(
            String file,
            String id,
            TableSample sample,
            List<ColumnGuess> guesses,
            ColumnRoles roles,
            List<Integer> wide,
            ProposalText text) {
        this.file = file;
        this.id = id;
        this.sample = sample;
        this.guesses = guesses;
        this.roles = roles;
        this.wide = wide;
        this.text = text;
        this.figures = new ProposedFigures(sample, guesses, roles, wide, text);
    }

    void write() {
        text.line("");
        if (roles.militaryList().isPresent() || (!wide.isEmpty() && roles.wideMilitaryList(wide))) {
            licences();
        } else if (HeaderWords.SEIZURE.in(file) || sample.names.stream().anyMatch(HeaderWords.SEIZURE::in)) {
            recoveries();
        } else {
            transfers();
        }
    }

    private void licences() {
        Optional<Integer> decision = roles.decision();
        Optional<Integer> count = wide.isEmpty() ? roles.licences() : Optional.empty();
        if (decision.isPresent()) {
            String refused = roles.refusals(decision.get()).get(0);
            text.line("tables:   # not sure: " + plain(sample.called(decision.get()))
                    + " looks as if it told what was refused");
            table("denials", "when: " + yaml("cell(" + expression(decision.get()) + ") == " + celText(refused)), count);
            table("licences", "", count);
        } else {
            text.line(
                    "table: licences   # not sure: codes of the military list are kept with licences; refused ones go to denials");
        }
        text.line("columns:");
        id();
        kind();
        militaryList();
        country("destination");
        date();
        if (decision.isEmpty()) {
            count.ifPresent(place -> figures.figure("licences", place));
        }
        figures.money();
        if (wide.isEmpty()) {
            roles.quantity(true)
                    .filter(place -> !count.equals(Optional.of(place)))
                    .ifPresent(place -> figures.figure("quantity", place));
        }
        roles.goods().ifPresent(place -> text.line("  description: {column: " + quoted(sample.called(place)) + "}"));
    }

    private void table(String name, String when, Optional<Integer> count) {
        String columns = count.map(place -> ", columns: {" + name + ": {column: " + quoted(sample.called(place))
                        + ", number: " + figures.marks(place) + "}}")
                .orElse("");
        text.line("  - {table: " + name + (when.isEmpty() ? "" : ", " + when) + columns + "}");
    }

    private void transfers() {
        text.line("table: transfers   # not known: which table the rows belong to");
        text.line("columns:");
        id();
        roles.direction()
                .ifPresentOrElse(
                        place -> text.line("  direction: {column: " + quoted(sample.called(place))
                                + ", values: {export: export, exports: export, import: import, imports: import}}"),
                        () -> named("direction", "export or import", false));
        text.open("status", "actual (deliveries) or authorized (licences)");
        words("category", roles.category(), "which category all rows belong to, or which column tells it");
        roles.goods()
                .filter(place -> wide.isEmpty() && !roles.category().equals(Optional.of(place)))
                .ifPresent(place -> text.line("  designation: {column: " + quoted(sample.called(place)) + "}"));
        country("partner");
        date();
        figures.quantity();
        figures.money();
    }

    private void recoveries() {
        text.line("table: recoveries   # not sure: the names speak of weapons that were seized");
        text.line("columns:");
        id();
        text.line("  circumstance: {constant: seized}   # not sure: seized, found, surrendered or collected");
        words("type", roles.category(), "which type of weapon all rows are about, or which column tells it");
        date();
        figures.quantity();
    }

    private void id() {
        Optional<Integer> own = wide.isEmpty() ? roles.identifier() : Optional.empty();
        if (own.isPresent()) {
            text.line("  id: {column: " + quoted(sample.called(own.get()))
                    + "}   # not sure: no two were the same in the rows looked at");
        } else {
            text.line(
                    "  id: {template: \"" + id + "-{line}" + (wide.isEmpty() ? "" : "-{wide}")
                            + "\"}   # not sure: a number of the source would be better; the line changes when rows are put in before");
        }
    }

    private void kind() {
        named("kind", "export, brokering, transit or import", true);
    }

    /** What the name of the file says about the way the goods took. */
    private void named(String target, String choice, boolean all) {
        String found = all && HeaderWords.TRANSIT.in(file)
                ? "transit"
                : all && HeaderWords.BROKERING.in(file)
                        ? "brokering"
                        : HeaderWords.EXPORT.in(file) ? "export" : HeaderWords.IMPORT.in(file) ? "import" : "";
        boolean both = HeaderWords.EXPORT.in(file) && HeaderWords.IMPORT.in(file);
        if (found.isEmpty() || both) {
            text.open(target, choice);
        } else {
            text.line("  " + target + ": {constant: " + found + "}   # not sure: from the name of the file; " + choice);
        }
    }

    private void militaryList() {
        Optional<Integer> place = roles.militaryList();
        String column = wide.isEmpty() && place.isPresent() ? sample.called(place.get()) : "wideName";
        List<String> others = place.map(each -> guesses.get(each).doubts()).orElse(List.of()).stream()
                .filter(each -> !TableSample.total(each))
                .toList();
        text.line("  militaryList:");
        text.line("    column: " + quoted(column));
        text.line("    patterns: [{match: '(?i)ML ?([0-9]{1,2}).*', to: ML$1}]   # not sure: sub-items are left out");
        text.line("    otherwise: reject   # "
                + (others.isEmpty() ? "" : "not known: what " + some(others, 4) + " are; ")
                + "empty takes other codes for goods that are not on the list");
        text.line("  rating: {column: " + quoted(column) + "}");
    }

    private void country(String target) {
        Optional<Integer> place = roles.partner();
        if (place.isEmpty()) {
            text.open(
                    target, "no column was found whose texts are names of States on the other side; which one is it?");
            return;
        }
        ColumnGuess guess = guesses.get(place.get());
        List<String> others = roles.otherStates(place.get());
        if (sample.header == 0 && !others.isEmpty()) {
            text.open(
                    target,
                    "which column; names of States stand in " + sample.called(place.get()) + ", "
                            + String.join(", ", others));
            return;
        }
        text.line("  " + target + ":" + comment(guess)
                + (others.isEmpty() ? "" : "; other columns of States: " + some(others, 4)));
        text.line("    column: " + quoted(sample.called(place.get())));
        text.line("    required: true");
        if (guess.twice()) {
            text.line("    patterns: [{match: '(.*?) ?/.*', to: $1}]   # the name stands there in two languages");
            text.line("    otherwise: keep");
        }
        text.line("    country:");
        text.line("      " + (guess.rule().isEmpty() ? "#language: nl" : "language: " + guess.rule()));
        List<String> names = guess.doubts().stream()
                .filter(each -> !TableSample.total(each) && ProposalText.sayable(each))
                .toList();
        if (names.isEmpty()) {
            text.line("      aliases: {}");
        } else {
            text.line(
                    "      # not known: these names. A code, or empty, or reject, which is what happens without an entry. Cells with");
            text.line("      # several States become one record that names all of them by several: split.");
            text.line("      aliases:");
            names.forEach(each -> text.line("        " + quoted(each) + ": reject"));
        }
    }

    private void date() {
        roles.date()
                .ifPresent(place -> text.line("  date: {column: " + quoted(sample.called(place)) + ", date: \""
                        + guesses.get(place).rule() + "\"}" + comment(guesses.get(place))));
    }

    private void words(String target, Optional<Integer> place, String choice) {
        if (!wide.isEmpty() && !roles.wideYears(wide)) {
            text.line("  " + target + ":   # not known: " + choice + ". Until it says so every row is rejected");
            text.line("    column: wideName");
            text.line("    #values:");
            wide.stream()
                    .map(sample::name)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> text.line("    #  " + quoted(each) + ": "));
            return;
        }
        if (place.isEmpty() || sample.texts(place.get()).size() > MOST_WORDS) {
            text.open(target, choice);
            return;
        }
        text.line("  " + target + ":   # not known: what is which; a text that is no word of ours rejects its row");
        text.line("    column: " + quoted(sample.called(place.get())));
        text.line("    #values:");
        sample.texts(place.get()).stream()
                .filter(each -> !TableSample.total(each))
                .forEach(each -> text.line("    #  " + plain(quoted(each)) + ": "));
    }

    private String expression(int place) {
        String called = sample.called(place);
        return called.matches("[0-9]+") ? called : celText(called);
    }

    private static String celText(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** An expression between single quotes. */
    private static String yaml(String expression) {
        return '\'' + expression.replace("'", "''") + '\'';
    }
}
