package org.reportonce.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Row;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.FigurePlan;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/** Says which rows concern a report: those its {@code scope} takes, else those that one of its tables or figures takes. */
final class RowScope {
    private final Map<RecordTable, List<RowCondition>> anyOf = new EnumMap<>(RecordTable.class);
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
    }

    boolean concerns(RecordTable records, Row<? extends Record> row) {
        for (RowCondition condition : anyOf.getOrDefault(records, List.of())) {
            if (condition.test(row)) {
                return true;
            }
        }
        return false;
    }

    /** True when the instrument says which rows of a table concern it. */
    boolean declared(RecordTable records) {
        return instrument.scope(records).isPresent();
    }
}
