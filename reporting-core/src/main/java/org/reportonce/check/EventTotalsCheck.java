package org.reportonce.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportonce.dataset.Circumstance;
import org.reportonce.dataset.EnforcementStep;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.LossKind;
import org.reportonce.dataset.Provenance;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Way;
import org.reportonce.dataset.YearFacts.EventTable;
import org.reportonce.dataset.YearFacts.EventTotal;
import org.reportonce.finding.NearNames;

/**
 * Totals of events stated elsewhere: against the lines, and against one another. The State's own must be met; those in reports to
 * other bodies may differ, with an explanation.
 */
final class EventTotalsCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "total-differs-from-years", "recovered-figures-disagree", "collected-total-differs", "event-total-unknown");

    private static final Map<EventTable, List<String>> KINDS = Map.of(
            EventTable.RECOVERIES,
            words(Circumstance.values(), EventSums.TRACED, EventSums.ESTABLISHED),
            EventTable.DESTRUCTIONS,
            words(Provenance.values()),
            EventTable.TRACING,
            words(Way.values()),
            EventTable.LOSSES,
            words(LossKind.values()),
            EventTable.ENFORCEMENT,
            words(EnforcementStep.values()));

    private final EventSums sums = new EventSums();
    private final List<EventTotal> totals;

    EventTotalsCheck(Setting setting) {
        super(setting);
        totals = setting.facts().eventTotals();
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (!totals.isEmpty()) {
            sums.add(row);
        }
    }

    @Override
    void finish() {
        for (int i = 0; i < totals.size(); i++) {
            EventTotal total = totals.get(i);
            EventTable table = total.table();
            Long quantity = total.quantity();
            if (table == null || quantity == null) {
                continue;
            }
            String path = "eventTotals[" + i + ']';
            if (known(table, total.kind(), path) && whole(table)) {
                rows(table, quantity, total, path);
                if (table == EventTable.RECOVERIES && total.kind().isEmpty()) {
                    parts(quantity, total, path);
                }
            }
        }
    }

    private boolean known(EventTable table, String kind, String path) {
        List<String> kinds = KINDS.getOrDefault(table, List.of());
        if (kind.isEmpty() || kinds.contains(kind)) {
            return true;
        }
        setting.fact(
                "event-total-unknown",
                path + ".kind",
                Map.of(
                        "value",
                        kind,
                        "table",
                        EnumText.of(table),
                        "kinds",
                        String.join(", ", kinds),
                        "near",
                        NearNames.joined(kind, kinds)));
        return false;
    }

    private void rows(EventTable table, long stated, EventTotal total, String path) {
        Optional<Quantity> lines = lines(table, total);
        if (lines.isEmpty() || !differs(stated, lines.get())) {
            return;
        }
        String code = total.report().isEmpty() ? "total-differs-from-years" : "recovered-figures-disagree";
        Map<String, String> arguments = arguments(table, stated, total);
        arguments.put("sum", Long.toString(lines.get().amount()));
        arguments.put("years", years(total));
        arguments.put("report", total.report());
        setting.fact(code, path + ".quantity", arguments);
    }

    /** Sum of the lines of the years it covers; empty when a folder is missing. */
    private Optional<Quantity> lines(EventTable table, EventTotal total) {
        Quantity now = sums.of(table, total.kind());
        return both(total)
                ? setting.dataset()
                        .previous()
                        .map(year -> EventSums.of(year).of(table, total.kind()).plus(now))
                : Optional.of(now);
    }

    private static boolean differs(long stated, Quantity lines) {
        return switch (lines.kind()) {
            case EXACT -> stated != lines.amount();
            case MORE_THAN, AT_LEAST -> stated < lines.amount();
            default -> false;
        };
    }

    /** The same source's total and its parts, when it states at least seized, found and surrendered arms. */
    private void parts(long stated, EventTotal whole, String path) {
        Map<String, Long> parts = new HashMap<>();
        for (EventTotal total : totals) {
            if (total.table() == EventTable.RECOVERIES
                    && total.quantity() != null
                    && total.source().equals(whole.source())
                    && total.report().equals(whole.report())
                    && both(total) == both(whole)) {
                parts.put(total.kind(), total.quantity());
            }
        }
        List<String> circumstances = words(Circumstance.values());
        long sum = circumstances.stream()
                .mapToLong(kind -> parts.getOrDefault(kind, 0L))
                .sum();
        if (parts.keySet().containsAll(List.of("seized", "found", "surrendered")) && sum != stated) {
            Map<String, String> arguments = arguments(EventTable.RECOVERIES, stated, whole);
            arguments.put("sum", Long.toString(sum));
            arguments.put(
                    "parts",
                    circumstances.stream()
                            .filter(parts::containsKey)
                            .map(kind -> parts.get(kind) + " " + kind)
                            .collect(Collectors.joining(" + ")));
            setting.fact("collected-total-differs", path + ".quantity", arguments);
        }
    }

    private boolean whole(EventTable table) {
        return !setting.judge().unread(EventSums.table(setting.dataset(), table).file());
    }

    private static boolean both(EventTotal total) {
        Long years = total.years();
        return years != null && years > 1;
    }

    private String years(EventTotal total) {
        return both(total) ? setting.year() - 1 + " and " + setting.year() : Integer.toString(setting.year());
    }

    private static Map<String, String> arguments(EventTable table, long stated, EventTotal total) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("source", total.source());
        arguments.put("stated", Long.toString(stated));
        arguments.put("table", EnumText.of(table) + ".csv");
        arguments.put("kind", total.kind());
        return arguments;
    }

    private static List<String> words(Enum<?>[] constants, String... more) {
        List<String> words = new ArrayList<>();
        Stream.of(constants).map(EnumText::of).forEach(words::add);
        words.addAll(List.of(more));
        return words;
    }
}
