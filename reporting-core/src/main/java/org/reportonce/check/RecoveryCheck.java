package org.reportonce.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.Disposal;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.TraceOutcome;
import org.reportonce.dataset.TraceScope;
import org.reportonce.dataset.YearFacts.EventTable;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.finding.Origin;

/**
 * Recovered arms against what was done with them. Arms of the year before may be traced or destroyed this year, so last year's
 * lines count where they are there. Where a number is not known exactly nothing is compared.
 */
final class RecoveryCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "trace-success-without-trace",
            "traced-more-than-recovered",
            "destroyed-more-than-recovered",
            "disposed-more-than-recovered");

    /** Outcomes that only a trace can have. */
    private static final Set<TraceOutcome> OF_A_TRACE = EnumSet.of(
            TraceOutcome.DOMESTIC_HIT, TraceOutcome.INTL_REQUEST_SENT, TraceOutcome.TRACED, TraceOutcome.TRACE_FAILED);

    private static final String SENT = "sent";
    private static final String RECOVERED = "recovered";

    private final EventSums sums = new EventSums();
    private Quantity kept = Quantity.exactly(0);

    RecoveryCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        sums.add(row);
        if (row.record() instanceof Recovery recovery) {
            TraceOutcome outcome = recovery.outcome();
            if (recovery.trace() == TraceScope.NONE && outcome != null && OF_A_TRACE.contains(outcome)) {
                setting.row(
                        "trace-success-without-trace",
                        row,
                        "outcome",
                        recovery.id(),
                        Map.of("outcome", EnumText.of(outcome)));
            }
            Disposal disposal = recovery.disposal();
            if (disposal != null && disposal != Disposal.DESTROYED && disposal != Disposal.UNKNOWN) {
                kept = kept.plus(recovery.quantity());
            }
        }
    }

    @Override
    void finish() {
        Quantity recovered = sums.of(EventTable.RECOVERIES, "");
        if (setting.facts().activities().recoveries() == Flow.NOT_INCLUDED
                || recovered.kind() != QuantityKind.EXACT
                || unread(EventTable.RECOVERIES)) {
            return;
        }
        Optional<EventSums> last = setting.dataset().previous().map(EventSums::of);
        exceeds("traced-more-than-recovered", EventTable.TRACING, SENT, last);
        if (!exceeds("destroyed-more-than-recovered", EventTable.DESTRUCTIONS, RECOVERED, last)) {
            disposed(recovered);
        }
    }

    /** True when it was said. */
    private boolean exceeds(String code, EventTable table, String kind, Optional<EventSums> last) {
        Quantity recovered = sums.of(EventTable.RECOVERIES, "");
        Quantity done = sums.of(table, kind);
        if (unread(table) || !more(done, recovered)) {
            return false;
        }
        Quantity doneInBoth = last.map(year -> year.of(table, kind).plus(done)).orElse(done);
        Quantity recoveredInBoth = last.map(
                        year -> year.of(EventTable.RECOVERIES, "").plus(recovered))
                .orElse(recovered);
        if (recoveredInBoth.kind() != QuantityKind.EXACT || !more(doneInBoth, recoveredInBoth)) {
            return false;
        }
        Map<String, String> arguments = arguments(table, doneInBoth, recoveredInBoth);
        arguments.put(
                "years",
                last.isPresent() ? setting.year() - 1 + " and " + setting.year() : Integer.toString(setting.year()));
        say(code, table, arguments);
        return true;
    }

    private void disposed(Quantity recovered) {
        Quantity destroyed = sums.of(EventTable.DESTRUCTIONS, RECOVERED);
        Quantity disposed = destroyed.plus(kept);
        if (!unread(EventTable.DESTRUCTIONS) && destroyed.amount() > 0 && more(disposed, recovered)) {
            Map<String, String> arguments = arguments(EventTable.DESTRUCTIONS, disposed, recovered);
            arguments.put("destroyed", Long.toString(destroyed.amount()));
            arguments.put("kept", Long.toString(kept.amount()));
            say("disposed-more-than-recovered", EventTable.RECOVERIES, arguments);
        }
    }

    private void say(String code, EventTable table, Map<String, String> arguments) {
        Origin origin = Origin.file(EventSums.table(setting.dataset(), table).file());
        setting.judge().report(code, origin, "recoveries", arguments);
    }

    private Map<String, String> arguments(EventTable table, Quantity done, Quantity recovered) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("done", Long.toString(done.amount()));
        arguments.put(RECOVERED, Long.toString(recovered.amount()));
        arguments.put("file", EventSums.table(setting.dataset(), table).file());
        return arguments;
    }

    /** True when even the least that one can be is more than the other. */
    private static boolean more(Quantity one, Quantity exact) {
        return one.known() && one.kind() != QuantityKind.ABOUT && one.amount() > exact.amount();
    }

    private boolean unread(EventTable table) {
        return setting.judge().unread(EventSums.table(setting.dataset(), table).file());
    }
}
