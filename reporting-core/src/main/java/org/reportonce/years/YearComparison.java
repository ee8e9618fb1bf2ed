package org.reportonce.years;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.years.ReportChanges.AnswerChange;
import org.reportonce.years.ReportChanges.FigureChange;
import org.reportonce.years.ReportChanges.Mark;
import org.reportonce.years.ReportChanges.Side;

/** Compares a report with that of an earlier year, by question ids and addresses of cells; versions of the form may differ. */
public final class YearComparison {
    private static final TableLines NO_LINES = new TableLines();

    private final Report before;
    private final Report now;
    private final List<AnswerChange> answers = new ArrayList<>();
    private final List<FigureChange> figures = new ArrayList<>();

    private YearComparison(Report before, Report now) {
        this.before = before;
        this.now = now;
    }

    /** What changed; of a report that only one year has, only that. */
    public static ReportChanges of(Optional<Report> before, Optional<Report> now) {
        Report.Heading heading = now.or(() -> before).orElseThrow().heading();
        YearComparison comparison =
                before.isEmpty() || now.isEmpty() ? null : new YearComparison(before.orElseThrow(), now.orElseThrow());
        if (comparison != null) {
            comparison.compare();
        }
        return new ReportChanges(
                heading.instrument(),
                heading.title(),
                before.map(YearComparison::side),
                now.map(YearComparison::side),
                comparison == null ? List.of() : comparison.answers,
                comparison == null ? List.of() : comparison.figures);
    }

    private static Side side(Report report) {
        return new Side(report.heading().version(), report.heading().period().text());
    }

    private void compare() {
        FilledForm then = FilledForm.of(before);
        FilledForm later = FilledForm.of(now);
        for (String id : union(later.questions(), then.questions())) {
            question(id, then.questions().get(id), later.questions().get(id));
        }
        for (String id : union(later.tables(), then.tables())) {
            table(id, then.tables().get(id), later.tables().get(id));
        }
    }

    private void question(String id, FilledForm.@Nullable Question then, FilledForm.@Nullable Question later) {
        FilledForm.Question shown = later == null ? then : later;
        String old = then == null ? Plain.NOTHING : Plain.text(then.answer());
        String text = later == null ? Plain.NOTHING : Plain.text(later.answer());
        boolean empty = unsaid(then) && unsaid(later);
        if (shown != null && !empty && !old.equals(text) && !onlyTheYear(old, text)) {
            boolean jump =
                    then != null && later != null && Figure.jump(Figure.of(then.answer()), Figure.of(later.answer()));
            answers.add(new AnswerChange(
                    id, shown.number(), shown.label(), old, text, jump ? List.of(Mark.TENFOLD) : List.of()));
        }
    }

    /** True when a text names the later year where it named the earlier one, and says the same else. */
    private boolean onlyTheYear(String old, String text) {
        String then = Integer.toString(before.heading().year());
        String later = Integer.toString(now.heading().year());
        return old.replace(then, later).equals(text);
    }

    /** A question that the form did not have, or that nobody answered: between these there is no change. */
    private static boolean unsaid(FilledForm.@Nullable Question question) {
        return question == null
                || question.answer() instanceof Answer.Unanswered
                || question.answer() instanceof Answer.Hidden;
    }

    private void table(String id, @Nullable TableBlock then, @Nullable TableBlock later) {
        TableBlock shown = later == null ? then : later;
        if (shown == null) {
            return;
        }
        String old = standing(then);
        String text = standing(later);
        if (!old.equals(text)) {
            answers.add(new AnswerChange(id, "", shown.title(), old, text, List.of()));
        }
        TableLines earlier =
                then == null ? NO_LINES : TableLines.of(then, before.heading().period());
        TableLines lines =
                later == null ? NO_LINES : TableLines.of(later, now.heading().period());
        for (String key : union(lines.byAddress(), earlier.byAddress())) {
            TableLines.Line one = earlier.byAddress().get(key);
            TableLines.Line two = lines.byAddress().get(key);
            List<Mark> marks = new ArrayList<>();
            if (one == null && two != null && !earlier.partners().containsAll(two.partners())) {
                marks.add(Mark.NEW_PARTNER);
            }
            if (two == null && one != null && !lines.partners().containsAll(one.partners())) {
                marks.add(Mark.PARTNER_GONE);
            }
            line(id + '/' + key, false, one, two, marks);
        }
        for (String row : union(lines.totals(), earlier.totals())) {
            TableLines.Line one = earlier.totals().get(row);
            TableLines.Line two = lines.totals().get(row);
            // The total of a single line is that line.
            if ((one != null && one.count() > 1) || (two != null && two.count() > 1)) {
                line(row.isEmpty() ? id : id + '/' + row, true, one, two, List.of());
            }
        }
    }

    private static String standing(@Nullable TableBlock table) {
        if (table == null) {
            return Plain.NOTHING;
        }
        return switch (table.standing()) {
            case LINES -> "table";
            case NIL -> "nil";
            case NOT_INCLUDED -> "not included";
        };
    }

    private void line(
            String address,
            boolean total,
            TableLines.@Nullable Line one,
            TableLines.@Nullable Line two,
            List<Mark> ofLine) {
        boolean alone = (one == null || one.count() == 1) && (two == null || two.count() == 1);
        Map<String, Figure> old = one == null ? Map.of() : one.cells(alone && !total);
        Map<String, Figure> later = two == null ? Map.of() : two.cells(alone && !total);
        TableLines.Line shown = two == null ? one : two;
        String label = shown == null ? "" : shown.label();
        for (String column : union(later, old)) {
            Figure was = old.get(column);
            Figure is = later.get(column);
            // Texts of lines that came or went are told by their figures and their address.
            String before = was == null ? Plain.NOTHING : was.text();
            String now = is == null ? Plain.NOTHING : is.text();
            boolean whole = (one == null || two == null) && !figure(one, two, column);
            if (before.equals(now) || whole) {
                continue;
            }
            List<Mark> marks = new ArrayList<>(ofLine);
            if (was != null && is != null && Figure.jump(was, is)) {
                marks.add(Mark.TENFOLD);
            }
            figures.add(new FigureChange(address, column, label, total, before, now, marks));
        }
    }

    private static boolean figure(TableLines.@Nullable Line one, TableLines.@Nullable Line two, String column) {
        TableLines.Line line = one == null ? two : one;
        return line != null && (line.hasFigures() ? line.isFigure(column) : line.isFirst(column));
    }

    /** Keys of both, those of the first in its order, then the others. */
    private static Set<String> union(Map<String, ?> first, Map<String, ?> second) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }
}
