package org.reportonce.check.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.check.Outcome;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;

/** Findings for people: grouped by code, heaviest first, with the first places of each and exact totals. */
final class TextPrinter {
    private static final int WIDTH = 100;
    private static final int INDENT = 10;
    private static final int PLACES = 5;

    /** Places of a code that are told in a few words each: what is to be done place by place, such as answers to give. */
    private static final int LISTED = 100;

    private final Printout printout;
    private final Findings findings;
    private final Catalogue catalogue;
    private final TextLines lines = new TextLines(WIDTH);
    private final Ink ink;

    TextPrinter(Printout printout) {
        this.printout = printout;
        findings = printout.findings();
        catalogue = printout.catalogue();
        ink = printout.colour() ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Findings alike in everything but place and values. */
    private record Group(Findings.Kind kind, long count, List<Finding> places) {}

    void print(OutputStream out) throws IOException {
        groups().forEach(this::group);
        if (findings.notKept() > 0) {
            lines.paragraph(0, "Of codes that come very often only the first places were kept; the counts are exact.");
            lines.blank();
        }
        lines.raw(ink.bold(summary(), findings.outcome() == Outcome.VALID ? null : Severity.ERROR));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(lines.toString());
        writer.flush();
    }

    private List<Group> groups() {
        Map<Findings.Kind, List<Finding>> places = new LinkedHashMap<>();
        for (Finding finding : findings.kept()) {
            for (Findings.Kind kind : findings.counts().keySet()) {
                if (kind.holds(finding)) {
                    places.computeIfAbsent(kind, unused -> new ArrayList<>()).add(finding);
                    break;
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        findings.counts()
                .forEach((kind, count) -> groups.add(new Group(kind, count, places.getOrDefault(kind, List.of()))));
        groups.sort(Comparator.comparing((Group group) -> group.kind.accepted())
                .thenComparing(group -> group.kind.severity())
                .thenComparing(group -> !wholeFile(group))
                .thenComparing(group -> group.kind.code())
                .thenComparing(group -> String.join(",", group.kind.affects()))
                .thenComparing(group -> group.kind.waiver().orElse("")));
        return groups;
    }

    /** A file that is missing or cannot be read explains much of what else is found, so it comes first. */
    private static boolean wholeFile(Group group) {
        return group.kind.affects().isEmpty()
                && !group.places.isEmpty()
                && group.places.get(0).origin().line() == 0
                && group.places.get(0).origin().field().isEmpty();
    }

    private void group(Group group) {
        String label =
                group.kind.accepted() ? "ACCEPTED" : group.kind.severity().name();
        String code = group.kind.code();
        boolean single = group.count == 1 && group.places.size() == 1;
        String right = single
                ? place(group.places.get(0))
                : TextLines.grouped(group.count) + (group.count == 1 ? " place" : " places");
        lines.raw(ink.label(label, group.kind) + " ".repeat(INDENT - label.length()) + ink.bold(code, null) + "   "
                + right);
        if (single) {
            lines.text(INDENT, catalogue.message(group.places.get(0)));
        } else {
            several(group);
        }
        List<String> notes = notes(shown(group));
        if (notes.size() == 1) {
            lines.paragraph(INDENT, notes.get(0));
        }
        if (!group.kind.affects().isEmpty()) {
            lines.paragraph(INDENT, "Affects: " + printout.named(group.kind.affects()));
        }
        lines.blank();
    }

    private void several(Group group) {
        List<Finding> shown = shown(group);
        if (listed(group)) {
            list(shown);
            rest(group, shown.size());
            return;
        }
        List<String> messages =
                shown.stream().map(catalogue::message).distinct().toList();
        boolean severalNotes = notes(shown).size() > 1;
        for (Finding finding : shown) {
            lines.text(
                    INDENT, messages.size() == 1 ? place(finding) : place(finding) + ": " + catalogue.message(finding));
            String note = note(finding);
            if (severalNotes && !note.isEmpty()) {
                lines.paragraph(INDENT + 2, note);
            }
        }
        rest(group, shown.size());
        if (messages.size() == 1) {
            lines.text(INDENT, messages.get(0));
        }
    }

    /** File by file, a line for each place. */
    private void list(List<Finding> places) {
        String file = "";
        for (Finding finding : places) {
            String its = Printable.of(printout.file(finding));
            if (!its.equals(file)) {
                lines.paragraph(INDENT, its);
                file = its;
            }
            String key = finding.origin().field();
            // The place in a list says nothing to a person, its line does.
            String where = key.isEmpty() || key.endsWith("]")
                    ? "line " + finding.origin().line()
                    : key;
            lines.paragraph(INDENT + 2, where + ": " + catalogue.item(finding));
        }
    }

    private void rest(Group group, int shown) {
        long rest = group.count - shown;
        if (rest > 0) {
            String all = group.count > group.places.size()
                    ? "--format json shows the first " + TextLines.grouped(group.places.size())
                    : "all with --format json";
            lines.paragraph(INDENT, "… and " + TextLines.grouped(rest) + " more; " + all);
        }
    }

    private boolean listed(Group group) {
        return group.places.size() > 1
                && catalogue.find(group.kind.code()).stream()
                        .noneMatch(text -> text.item().isEmpty());
    }

    private List<Finding> shown(Group group) {
        int most = listed(group) && !group.kind.accepted() ? LISTED : PLACES;
        return group.places.subList(0, Math.min(most, group.places.size()));
    }

    /** What to do about each place, or why it was accepted; most often the same for all. */
    private List<String> notes(List<Finding> places) {
        return places.stream()
                .map(this::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    private String note(Finding finding) {
        if (finding.waiver().isPresent()) {
            return "Accepted: " + finding.waiver().get();
        }
        String hint = catalogue.hint(finding);
        return hint.isBlank() ? "" : "Fix: " + hint;
    }

    private String place(Finding finding) {
        StringBuilder place = new StringBuilder(printout.file(finding));
        if (finding.origin().line() > 0) {
            place.append(':').append(finding.origin().line());
            if (finding.origin().column() > 0) {
                place.append(':').append(finding.origin().column());
            }
        }
        String field = finding.origin().field();
        if (!field.isEmpty()) {
            String file = finding.origin().file().toLowerCase(Locale.ROOT);
            String what = file.endsWith(".csv")
                    ? "column"
                    : field.matches(".*![A-Z]+[0-9]+(:[A-Z]+[0-9]+)?") ? "cell" : "key";
            place.append(", ").append(what).append(" \"").append(field).append('"');
        }
        return Printable.of(place.toString());
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        count(text, findings.count(Severity.ERROR), "error", "errors");
        count(text, findings.count(Severity.WARNING), "warning", "warnings");
        count(text, findings.count(Severity.INFO), "note", "notes");
        count(text, findings.accepted(), "accepted", "accepted");
        if (text.isEmpty()) {
            text.append("no findings");
        }
        text.append(": ").append(findings.outcome().name().replace('_', ' '));
        if (!printout.reports().isEmpty()) {
            text.append(" (").append(String.join(", ", printout.reports())).append(')');
        }
        return text.toString();
    }

    private static void count(StringBuilder text, long count, String one, String many) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(TextLines.grouped(count))
                    .append(' ')
                    .append(count == 1 ? one : many);
        }
    }
}
