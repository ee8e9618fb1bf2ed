package org.reportonce.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.YearFacts.EventTable;
import org.reportonce.finding.Reporter;

/** Sums over tables of events, by table and kind; the empty kind is all of a table. */
final class EventSums {
    /** Kind of recoveries a trace was tried for. */
    static final String TRACED = "traced";

    /** Kind of recoveries whose illicit origin or context was traced or established. */
    static final String ESTABLISHED = "established";

    private final Map<EventTable, Map<String, Quantity>> sums = new EnumMap<>(EventTable.class);

    /** Sums over a year whose own findings are made elsewhere. */
    static EventSums of(Dataset year) {
        EventSums sums = new EventSums();
        Reporter silent = (code, origin, subject, arguments) -> {};
        for (EventTable table : EventTable.values()) {
            table(year, table).forEach(silent, sums::add);
        }
        return sums;
    }

    /** The table of a dataset. */
    static Table<? extends Entry> table(Dataset dataset, EventTable table) {
        return switch (table) {
            case RECOVERIES -> dataset.recoveries();
            case DESTRUCTIONS -> dataset.destructions();
            case TRACING -> dataset.tracing();
            case LOSSES -> dataset.losses();
            case ENFORCEMENT -> dataset.enforcement();
        };
    }

    /** Adds a line; one of a table that counts nothing is left out. */
    void add(Row<? extends Entry> row) {
        Entry entry = row.record();
        Quantity quantity = row.readable("quantity") ? entry.quantity() : Quantity.UNKNOWN;
        if (entry instanceof Recovery recovery) {
            add(EventTable.RECOVERIES, recovery.circumstance(), quantity);
            if (recovery.traceTried()) {
                add(EventTable.RECOVERIES, TRACED, quantity);
            }
            if (recovery.established()) {
                add(EventTable.RECOVERIES, ESTABLISHED, quantity);
            }
        } else if (entry instanceof Destruction destruction) {
            add(EventTable.DESTRUCTIONS, destruction.provenance(), quantity);
        } else if (entry instanceof TracingRequest request) {
            add(EventTable.TRACING, request.way(), quantity);
        } else if (entry instanceof Loss loss) {
            add(EventTable.LOSSES, loss.kind(), quantity);
        } else if (entry instanceof EnforcementAction action) {
            add(EventTable.ENFORCEMENT, action.step(), quantity);
        }
    }

    /** The sum of a kind; zero when there is no line. */
    Quantity of(EventTable table, String kind) {
        return sums.getOrDefault(table, Map.of()).getOrDefault(kind, Quantity.exactly(0));
    }

    private void add(EventTable table, @Nullable Enum<?> kind, Quantity quantity) {
        add(table, "", quantity);
        if (kind != null) {
            add(table, EnumText.of(kind), quantity);
        }
    }

    private void add(EventTable table, String kind, Quantity quantity) {
        sums.computeIfAbsent(table, any -> new TreeMap<>()).merge(kind, quantity, Quantity::plus);
    }
}
