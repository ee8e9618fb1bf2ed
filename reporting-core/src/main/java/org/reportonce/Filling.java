package org.reportonce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.Transfer;
import org.reportonce.instrument.RecordTable;
import org.reportonce.report.ReportFiller;
import org.reportonce.report.RuleRunner;

/** Some of the reports that one sweep fills, all of them in one thread. */
final class Filling {
    private final List<ReportFiller> fillers = new ArrayList<>();
    private final List<RuleRunner> rules = new ArrayList<>();
    private final List<Integer> bits = new ArrayList<>();

    /**
     * Adds a report.
     *
     * @param number its number among all reports of the sweep, from 0
     */
    void add(int number, ReportFiller filler, RuleRunner runner) {
        bits.add(1 << number);
        fillers.add(filler);
        rules.add(runner);
    }

    /** Those of the reports that a transfer concerns, as bits at their numbers. */
    int concerned(Row<Transfer> row) {
        int concerned = 0;
        for (int i = 0; i < fillers.size(); i++) {
            if (fillers.get(i).concerns(row)) {
                concerned |= bits.get(i);
            }
        }
        return concerned;
    }

    /** Those of the reports that a row of another table concerns: all that do not choose, and those that choose it. */
    int concerned(RecordTable records, Row<? extends Record> row) {
        int concerned = 0;
        for (int i = 0; i < fillers.size(); i++) {
            if (fillers.get(i).concerns(records, row)) {
                concerned |= bits.get(i);
            }
        }
        return concerned;
    }

    /** Shows a row to the rules of each report and fills it in. */
    <T> void fill(Row<T> row, BiConsumer<RowVisitor, Row<T>> show) {
        for (int i = 0; i < fillers.size(); i++) {
            show.accept(rules.get(i), row);
            show.accept(fillers.get(i), row);
        }
    }
}
