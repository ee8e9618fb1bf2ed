package org.reportonce.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.YearFacts;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.instrument.RecordTable;

/** What the State tells of each year about each table of records. No lines are no nil return: somebody must have said so. */
final class YearsTold {
    /** What is told of a year. */
    enum Told {
        /** There are lines, whether they count or not. */
        LINES,
        /** The State declares that nothing happened. */
        NIL,
        /** Not a word. */
        SILENT
    }

    private final Period period;
    private final Map<Integer, YearFacts> facts = new HashMap<>();
    private final Map<RecordTable, Set<Integer>> lines = new EnumMap<>(RecordTable.class);

    /**
     * @param period years the report covers
     * @param years facts of those years that have a folder
     */
    YearsTold(Period period, List<YearFacts> years) {
        this.period = period;
        years.forEach(year -> facts.put(Math.toIntExact(year.year()), year));
    }

    Period period() {
        return period;
    }

    /** Notes a line. */
    void line(RecordTable records, int year) {
        lines.computeIfAbsent(records, r -> new HashSet<>()).add(year);
    }

    Told of(RecordTable records, int year) {
        if (lines.getOrDefault(records, Set.of()).contains(year)) {
            return Told.LINES;
        }
        YearFacts said = facts.get(year);
        return said != null && declared(records, said) == Flow.NIL ? Told.NIL : Told.SILENT;
    }

    /** True when something is told of every year. */
    boolean all(RecordTable records) {
        for (int year = period.start(); year <= period.year(); year++) {
            if (of(records, year) == Told.SILENT) {
                return false;
            }
        }
        return true;
    }

    /** True for the tables whose flow is declared table by table. */
    static boolean events(RecordTable records) {
        return switch (records) {
            case RECOVERIES, DESTRUCTIONS, TRACING, LOSSES, ASSISTANCE, ENFORCEMENT, LICENCES, DENIALS -> true;
            case TRANSFERS,
                    HOLDINGS,
                    PRODUCTION,
                    MIRROR,
                    DEFINITIONS,
                    POLICIES,
                    LAWS,
                    AUTHORITIES,
                    CONTROL_LISTS,
                    COORDINATION,
                    PLANS,
                    TARGETS -> false;
        };
    }

    private static @Nullable Flow declared(RecordTable records, YearFacts said) {
        return switch (records) {
            case RECOVERIES -> said.activities().recoveries();
            case DESTRUCTIONS -> said.activities().destructions();
            case TRACING -> said.activities().tracing();
            case LOSSES -> said.activities().losses();
            case ASSISTANCE -> said.activities().assistance();
            case ENFORCEMENT -> said.activities().enforcement();
            case LICENCES -> said.activities().licences();
            case DENIALS -> said.activities().denials();
            case TRANSFERS -> transfers(said.flows());
            case HOLDINGS,
                    PRODUCTION,
                    MIRROR,
                    DEFINITIONS,
                    POLICIES,
                    LAWS,
                    AUTHORITIES,
                    CONTROL_LISTS,
                    COORDINATION,
                    PLANS,
                    TARGETS -> null;
        };
    }

    private static @Nullable Flow transfers(YearFacts.Flows flows) {
        boolean nil = flows.exports() == Flow.NIL
                && flows.imports() == Flow.NIL
                && flows.smallArmsExports() == Flow.NIL
                && flows.smallArmsImports() == Flow.NIL;
        return nil ? Flow.NIL : null;
    }
}
