package org.reportonce.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Row;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.FigurePlan;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/** Says which rows concern a report: those its {@code scope} takes, else those that one of its tables or figures takes, or that give one of them a derived figure. */
final class RowScope {
    private final Map<RecordTable, List<RowCondition>> anyOf = new EnumMap<>(RecordTable.class);
    private final Set<RecordTable> derived = EnumSet.noneOf(RecordTable.class);
    private final LoadedInstrument instrument;

    RowScope(LoadedInstrument instrument, RowBindings bindings, Reporter reporter) {
        this.instrument = instrument;
        for (RecordTable records : RecordTable.values()) {
            List<RowCondition> conditions = new ArrayList<>();
            if (instrument.scope(records).isPresent()) {
                conditions.add(new RowCondition(instrument.scope(records), bindings, reporter));
            } else {
                for (TablePlan table : instrument.tables().values()) {
                    if (table.records() == records) {
                        conditions.add(new RowCondition(table.where(), bindings, reporter));
                    }
                }
                for (FigurePlan figure : instrument.figures().values()) {
                    if (figure.records() == records) {
                        conditions.add(new RowCondition(figure.where(), bindings, reporter));
                    }
                }
            }
            anyOf.put(records, conditions);
        }
        instrument
                .tables()
                .values()
                .forEach(table -> derived.addAll(table.records().derivedFrom()));
        instrument
                .figures()
                .values()
                .forEach(figure -> derived.addAll(figure.records().derivedFrom()));
    }

    /** True when the report takes figures that are derived from lines. */
    boolean derives() {
        return !derived.isEmpty();
    }

    boolean concerns(RecordTable records, Row<? extends Record> row) {
        for (RowCondition condition : anyOf.getOrDefault(records, List.of())) {
            if (condition.test(row)) {
                return true;
            }
        }
        return derived.contains(records) && ControlFigures.counts(row.record());
    }

    /** True when the instrument says which rows of a table concern it. */
    boolean declared(RecordTable records) {
        return instrument.scope(records).isPresent();
    }
}
