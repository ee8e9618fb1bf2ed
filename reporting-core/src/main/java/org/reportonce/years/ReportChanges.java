package org.reportonce.years;

import java.util.List;
import java.util.Optional;

/**
 * What changed in one report between two years. Answers that only name the later year in place of the earlier one are left out.
 *
 * @param report id of the instrument
 * @param title printed title of the later one
 * @param before the earlier one; empty when it could not be filled
 * @param now the later one; empty when it could not be filled
 * @param answers questions whose answers differ, and tables that stand for something else now, in printed order
 * @param figures cells that differ, in printed order, then totals of fixed rows
 */
public record ReportChanges(
        String report,
        String title,
        Optional<Side> before,
        Optional<Side> now,
        List<AnswerChange> answers,
        List<FigureChange> figures) {
    public ReportChanges {
        answers = List.copyOf(answers);
        figures = List.copyOf(figures);
    }

    /**
     * One of the two.
     *
     * @param version version of the form
     * @param period years covered, such as {@code 2025}
     */
    public record Side(String version, String period) {}

    /** What is out of the ordinary about a change. */
    public enum Mark {
        /** At least ten times as much as before, or a tenth at most; figures that were and stay small do not count. */
        TENFOLD,
        /** The partner does not occur in the table of the earlier year. */
        NEW_PARTNER,
        /** The partner does not occur in the table of the later year. */
        PARTNER_GONE
    }

    /**
     * A question whose answer differs.
     *
     * @param id id of the question; of its details, followed by {@code (details)}; of a table, its id
     * @param number official number in the later form, or empty
     * @param label printed question
     * @param before answer then; {@code –} when the form did not have the question
     * @param now answer now, likewise
     */
    public record AnswerChange(String id, String number, String label, String before, String now, List<Mark> marks) {
        public AnswerChange {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A cell, or the total of a fixed row, that differs.
     *
     * @param address {@code exports/II/XBB}; of a total, {@code exports/II}
     * @param column id of the column
     * @param label printed label of the row
     * @param total true for the sum over the lines of a fixed row
     * @param before what stood there; {@code –} when there was no such line
     * @param now what stands there now, likewise
     */
    public record FigureChange(
            String address, String column, String label, boolean total, String before, String now, List<Mark> marks) {
        public FigureChange {
            marks = List.copyOf(marks);
        }
    }

    /** Number of changes that are out of the ordinary. */
    public long outliers() {
        return answers.stream().filter(change -> !change.marks().isEmpty()).count()
                + figures.stream().filter(change -> !change.marks().isEmpty()).count();
    }

    /** True when nothing changed and both years have the report. */
    public boolean same() {
        return answers.isEmpty() && figures.isEmpty() && before.isPresent() == now.isPresent();
    }
}
