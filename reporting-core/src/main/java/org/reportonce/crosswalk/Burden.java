package org.reportonce.crosswalk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much a State enters for its reports, how many reports each value feeds, and what one more report would still need.
 *
 * <p>A value is one word, number, date or text that a person entered: a text in several languages is one value, a list of words is
 * one, a fact with details is two, a cell of a table is one. What the program needs for itself is not counted: formats, ids, first
 * and last days, releases.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param period years whose values were counted
 * @param answers values of {@code state.yaml} and {@code dataset.yaml}
 * @param cells cells of the tables of records
 * @param all both together
 * @param printed answers in all of the reports together
 * @param reports the reports that were filled
 * @param others every other form there is
 */
public record Burden(
        String state,
        String period,
        Values answers,
        Values cells,
        Values all,
        long printed,
        List<Filled> reports,
        List<Further> others) {
    public Burden {
        reports = List.copyOf(reports);
        others = List.copyOf(others);
    }

    /** Makes it from counts. */
    public static Burden of(
            String state, String period, Values answers, Values cells, List<Filled> reports, List<Further> others) {
        long printed = reports.stream().mapToLong(Filled::printed).sum();
        return new Burden(state, period, answers, cells, answers.and(cells), printed, reports, others);
    }

    /**
     * Values of one kind.
     *
     * @param entered values entered
     * @param used those of them that at least one of the reports reads
     * @param shared those of them that two or more of the reports read
     * @param uses for each value the number of reports that read it, added up
     * @param reuse {@code uses} divided by {@code used}: how many reports a value feeds that feeds any, two decimals, half up; empty
     *     when none is used
     */
    public record Values(long entered, long used, long shared, long uses, Optional<BigDecimal> reuse) {
        /** Makes it from counts. */
        public static Values of(long entered, long used, long shared, long uses) {
            Optional<BigDecimal> reuse = used == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(uses).divide(BigDecimal.valueOf(used), 2, RoundingMode.HALF_UP));
            return new Values(entered, used, shared, uses, reuse);
        }

        private Values and(Values more) {
            return of(entered + more.entered, used + more.used, shared + more.shared, uses + more.uses);
        }
    }

    /**
     * A report that was filled.
     *
     * @param report id of the instrument
     * @param version its version
     * @param printed answers in it: questions and details with an answer, cells with an answer, tables declared nil
     */
    public record Filled(String report, String version, long printed) {}

    /**
     * A form that nobody asked for, filled with what is there.
     *
     * @param report id of the instrument
     * @param version its version for the year
     * @param title printed title
     * @param answered questions and tables that have an answer already
     * @param asked questions and tables that ask for one
     * @param percent the share that is answered, 0 to 100, rounded down
     * @param open what is not answered yet, in printed order
     */
    public record Further(
            String report, String version, String title, long answered, long asked, long percent, List<Open> open) {
        public Further {
            open = List.copyOf(open);
        }
    }

    /**
     * A question or table without an answer.
     *
     * @param number official number, or empty
     * @param id its id
     * @param label what is printed
     * @param keys where it would be answered: paths as in the crosswalk, of a table its file; {@code answers.<report>.<question>} for an
     *     answer that only this form asks
     */
    public record Open(String number, String id, String label, List<String> keys) {
        public Open {
            keys = List.copyOf(keys);
        }
    }
}
