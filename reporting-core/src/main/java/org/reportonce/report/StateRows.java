package org.reportonce.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Lasting;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.State;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.RecordTable;

/** What {@code state.yaml} holds as rows: definitions, policies and the lists of the profile, as far as they hold in a period. */
final class StateRows {
    private final Map<RecordTable, List<Row<? extends Record>>> rows = new EnumMap<>(RecordTable.class);

    private StateRows() {}

    static StateRows of(Dataset dataset, Period period) {
        State state = dataset.state();
        Profile all = state.profile();
        Profile holds = all.in(period);
        StateRows rows = new StateRows();
        rows.chosen(dataset, RecordTable.DEFINITIONS, state.definitionsIn(period), state.nationalDefinitions());
        rows.chosen(dataset, RecordTable.POLICIES, state.policiesIn(period), state.policies());
        rows.lasting(dataset, period, RecordTable.LAWS, holds.laws(), all.laws());
        rows.lasting(dataset, period, RecordTable.AUTHORITIES, holds.authorities(), all.authorities());
        rows.lasting(dataset, period, RecordTable.CONTROL_LISTS, holds.controlLists(), all.controlLists());
        rows.lasting(dataset, period, RecordTable.COORDINATION, holds.coordination(), all.coordination());
        rows.lasting(dataset, period, RecordTable.PLANS, holds.plans(), all.plans());
        rows.lasting(dataset, period, RecordTable.TARGETS, holds.targets(), all.targets());
        return rows;
    }

    /** Hands out every row with its table. */
    void forEach(BiConsumer<RecordTable, Row<? extends Record>> taker) {
        rows.forEach((records, some) -> some.forEach(row -> taker.accept(records, row)));
    }

    private void chosen(
            Dataset dataset, RecordTable records, List<? extends Record> chosen, List<? extends Record> all) {
        chosen.forEach(record -> add(dataset, records, record, all.indexOf(record)));
    }

    /** Parts of an entry that do not hold are left out of it, so that it may differ from what the file says. */
    private void lasting(
            Dataset dataset,
            Period period,
            RecordTable records,
            List<? extends Record> holds,
            List<? extends Record> all) {
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof Lasting lasting) || lasting.holdsIn(period)) {
                add(dataset, records, holds.get(next++), i);
            }
        }
    }

    private void add(Dataset dataset, RecordTable records, Record record, int index) {
        Origin origin = dataset.origin("state.yaml", key(records) + '[' + index + ']');
        rows.computeIfAbsent(records, r -> new ArrayList<>())
                .add(new Row<>(record, origin.file(), origin.line(), Set.of()));
    }

    private static String key(RecordTable records) {
        return switch (records) {
            case DEFINITIONS -> "nationalDefinitions";
            case POLICIES -> "policies";
            case CONTROL_LISTS -> "profile.controlLists";
            case LAWS, AUTHORITIES, COORDINATION, PLANS, TARGETS -> "profile." + records.id();
            case TRANSFERS,
                    HOLDINGS,
                    PRODUCTION,
                    MIRROR,
                    RECOVERIES,
                    DESTRUCTIONS,
                    TRACING,
                    LOSSES,
                    ASSISTANCE,
                    ENFORCEMENT,
                    LICENCES,
                    DENIALS -> records.id();
        };
    }
}
