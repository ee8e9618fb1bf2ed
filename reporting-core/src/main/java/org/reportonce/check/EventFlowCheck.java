package org.reportonce.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.YearFacts.Activities;
import org.reportonce.dataset.YearFacts.Flow;

/** What is declared per table of events against the lines there are, for the reports that read the table. Counts lines per table. */
final class EventFlowCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES =
            Set.of("event-flow-not-declared", "event-nil-with-lines", "event-reported-without-lines");

    private final Map<String, Integer> lines = new TreeMap<>();
    private final Map<String, Integer> firstLines = new TreeMap<>();

    EventFlowCheck(Setting setting) {
        super(setting);
    }

    /** A table with what is declared for it. */
    private record Declared(Table<?> table, @Nullable Flow flow, String what) {}

    @Override
    void event(Row<? extends Entry> row) {
        lines.merge(row.file(), 1, Integer::sum);
        firstLines.putIfAbsent(row.file(), row.line());
    }

    @Override
    void finish() {
        Dataset dataset = setting.dataset();
        Activities said = setting.facts().activities();
        List.of(
                        new Declared(
                                dataset.recoveries(),
                                said.recoveries(),
                                "arms seized, found, surrendered or collected"),
                        new Declared(dataset.destructions(), said.destructions(), "arms destroyed"),
                        new Declared(dataset.tracing(), said.tracing(), "tracing requests"),
                        new Declared(dataset.losses(), said.losses(), "arms lost, stolen or diverted"),
                        new Declared(
                                dataset.assistance(),
                                said.assistance(),
                                "assistance wanted, requested, received or provided"),
                        new Declared(dataset.enforcement(), said.enforcement(), "steps against offences"),
                        new Declared(dataset.licences(), said.licences(), "licences issued"),
                        new Declared(dataset.denials(), said.denials(), "licences denied"))
                .forEach(this::declared);
        setting.judge().concernAll();
    }

    private void declared(Declared declared) {
        String file = declared.table.file();
        int count = lines.getOrDefault(file, 0);
        String key = "activities." + declared.table.name();
        Map<String, String> arguments = Map.of(
                "key",
                key,
                "file",
                file,
                "what",
                declared.what,
                "lines",
                Integer.toString(count),
                "first",
                Integer.toString(firstLines.getOrDefault(file, 0)));
        setting.judge().concern(setting.reading(declared.table.name()));
        if (count > 0 && declared.flow == Flow.NIL) {
            setting.fact("event-nil-with-lines", key, arguments);
        } else if (count == 0 && !setting.judge().unread(file)) {
            if (declared.flow == null) {
                setting.fact("event-flow-not-declared", key, arguments);
            } else if (declared.flow == Flow.REPORTED) {
                setting.fact("event-reported-without-lines", key, arguments);
            }
        }
    }
}
