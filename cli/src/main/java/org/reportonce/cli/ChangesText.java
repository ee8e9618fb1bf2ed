package org.reportonce.cli;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.years.ReportChanges;
import org.reportonce.years.ReportChanges.AnswerChange;
import org.reportonce.years.ReportChanges.FigureChange;
import org.reportonce.years.ReportChanges.Mark;
import org.reportonce.years.ReportChanges.Side;

/** What changed between two years, as lines for the terminal. */
final class ChangesText {
    /** Characters shown of each side of a change; JSON has them all. */
    private static final int SHOWN = 300;

    private final List<String> lines = new ArrayList<>();

    private ChangesText() {}

    static List<String> lines(List<ReportChanges> changes) {
        ChangesText text = new ChangesText();
        if (changes.isEmpty()) {
            text.lines.add("Neither year asks for a report. Name one with --reports.");
        }
        changes.forEach(text::report);
        return text.lines;
    }

    private void report(ReportChanges report) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (report.before().isEmpty() || report.now().isEmpty()) {
            Side only = report.now().or(report::before).orElseThrow();
            lines.add(report.report() + " " + only.version() + ": filled for " + only.period()
                    + " only; run check on the other year to see why.");
            return;
        }
        Side before = report.before().orElseThrow();
        Side now = report.now().orElseThrow();
        lines.add(report.report() + ", " + before.period() + " (version " + before.version() + ") → " + now.period()
                + " (version " + now.version() + ")");
        report.answers().forEach(this::answer);
        report.figures().forEach(this::figure);
        lines.add("");
        lines.add(Counted.of(report.answers().size(), "answer") + " and "
                + Counted.of(report.figures().size(), "figure") + " changed, " + report.outliers()
                + " of them out of the ordinary.");
    }

    private void answer(AnswerChange change) {
        String number = change.number().isEmpty() ? "" : change.number() + "  ";
        head(number + change.id() + "  " + change.label(), change.marks());
        values(change.before(), change.now(), change.marks());
    }

    private void figure(FigureChange change) {
        String label = change.label().isEmpty() ? "" : "  " + change.label();
        head(
                change.address() + "  " + change.column() + (change.total() ? ", total of the row" : "") + label,
                change.marks());
        values(change.before(), change.now(), change.marks());
    }

    private void head(String text, List<Mark> marks) {
        lines.add("");
        lines.addAll(Wrapped.lines(text.replaceAll("\\s*\\R\\s*", " "), marks.isEmpty() ? "  " : "! ", "    "));
    }

    private void values(String before, String now, List<Mark> marks) {
        String mark = marks.isEmpty()
                ? ""
                : "   ("
                        + String.join(
                                ", ", marks.stream().map(ChangesText::word).toList()) + ')';
        lines.addAll(Wrapped.lines(cut(before) + " → " + cut(now) + mark, "      ", "      "));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1).stripTrailing() + '…';
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case TENFOLD -> "ten times or more";
            case NEW_PARTNER -> "new partner";
            case PARTNER_GONE -> "partner gone";
        };
    }
}
