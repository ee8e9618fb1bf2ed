package org.reportonce.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.ActionPlan;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Authority;
import org.reportonce.dataset.ControlList;
import org.reportonce.dataset.CoordinationBody;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Law;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Target;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;

/** The record tables that {@code each} may name. */
public enum RecordTable {
    TRANSFERS(Transfer.class),
    HOLDINGS(Holding.class),
    PRODUCTION(Production.class),
    MIRROR(MirrorFigure.class),
    RECOVERIES(Recovery.class),
    DESTRUCTIONS(Destruction.class),
    TRACING(TracingRequest.class),
    LOSSES(Loss.class),
    ASSISTANCE(Assistance.class),
    ENFORCEMENT(EnforcementAction.class),
    LICENCES(IssuedLicence.class),
    DENIALS(Denial.class),
    /** National definitions in force in the period, from {@code state.yaml}. */
    DEFINITIONS(State.NationalDefinition.class),
    /** National policies in force in the period, from {@code state.yaml}. */
    POLICIES(State.Policy.class),
    /** Of the profile, what holds in the period. */
    LAWS(Law.class),
    AUTHORITIES(Authority.class),
    CONTROL_LISTS(ControlList.class),
    COORDINATION(CoordinationBody.class),
    PLANS(ActionPlan.class),
    TARGETS(Target.class);

    private final Class<? extends Record> type;

    RecordTable(Class<? extends Record> type) {
        this.type = type;
    }

    /** The table of a name. */
    public static Optional<RecordTable> of(String id) {
        return Arrays.stream(values()).filter(table -> table.id().equals(id)).findFirst();
    }

    /** All names. */
    static List<String> ids() {
        return Arrays.stream(values()).map(RecordTable::id).toList();
    }

    /** Name, as in {@code each} and in the file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code row} is. */
    public Class<? extends Record> type() {
        return type;
    }

    /** True for what stands in {@code state.yaml}: it holds over the years instead of happening in one. */
    public boolean lasting() {
        return switch (this) {
            case DEFINITIONS, POLICIES, LAWS, AUTHORITIES, CONTROL_LISTS, COORDINATION, PLANS, TARGETS -> true;
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
                    DENIALS -> false;
        };
    }

    /** True when only the restricted edition may show the record. */
    public boolean restricted(Record record) {
        return switch (this) {
            case TRANSFERS -> ((Transfer) record).restricted();
            case HOLDINGS -> ((Holding) record).restricted();
            case PRODUCTION -> ((Production) record).restricted();
            case RECOVERIES, DESTRUCTIONS, TRACING, LOSSES, ASSISTANCE, ENFORCEMENT, LICENCES, DENIALS ->
                ((Entry) record).restricted();
            case MIRROR, DEFINITIONS, POLICIES, LAWS, AUTHORITIES, CONTROL_LISTS, COORDINATION, PLANS, TARGETS -> false;
        };
    }

    /** Columns of the record that the public edition does not show. */
    public Set<String> withheld(Record record) {
        return switch (this) {
            case TRANSFERS -> ((Transfer) record).withheld();
            case HOLDINGS -> ((Holding) record).withheld();
            case PRODUCTION -> ((Production) record).withheld();
            case RECOVERIES, DESTRUCTIONS, TRACING, LOSSES, ASSISTANCE, ENFORCEMENT, LICENCES, DENIALS ->
                ((Entry) record).withheld();
            case MIRROR, DEFINITIONS, POLICIES, LAWS, AUTHORITIES, CONTROL_LISTS, COORDINATION, PLANS, TARGETS ->
                Set.of();
        };
    }
}
