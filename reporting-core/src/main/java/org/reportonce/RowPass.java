package org.reportonce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntBiFunction;
import org.reportonce.check.Checks;
import org.reportonce.check.Judge;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.Table;
import org.reportonce.instrument.RecordTable;
import org.reportonce.report.ReportFiller;
import org.reportonce.report.RuleRunner;

/**
 * The one pass over the rows: each is shown to the checks, to the rules and to the reports, and the judge is told before which
 * reports it concerns. Of a large table half of the reports are filled where it is read, the others where it is checked.
 */
final class RowPass {
    /** Files above this size are read in a thread of their own. */
    private static final long LARGE = 4L << 20;

    private static final int PROGRESS_EVERY = 20_000;

    private final Settings settings;
    private final Path folder;
    private final Judge judge;
    private final Checks checks;
    private final Redirection facts;
    private final Filling ahead = new Filling();
    private final Filling beside = new Filling();
    private final List<Set<String>> subsets;

    /**
     * Prepares.
     *
     * @param facts what the fillers and rules with an even number report to; the others report to the judge
     */
    RowPass(
            Settings settings,
            Path folder,
            Judge judge,
            Checks checks,
            Redirection facts,
            List<ReportFiller> fillers,
            List<RuleRunner> rules) {
        this.settings = settings;
        this.folder = folder;
        this.judge = judge;
        this.checks = checks;
        this.facts = facts;
        for (int i = 0; i < fillers.size(); i++) {
            (ahead(i) ? ahead : beside).add(i, fillers.get(i), rules.get(i));
        }
        this.subsets =
                subsets(fillers.stream().map(filler -> filler.instrument().id()).toList());
    }

    /** True for reports that are filled where a table is read. */
    static boolean ahead(int number) {
        return number % 2 == 0;
    }

    /** Reads every table. */
    void over(Dataset data) {
        ToIntBiFunction<Filling, Row<?>> all = (filling, row) -> subsets.size() - 1;
        read(data.transfers(), RowVisitor::transfer, Filling::concerned);
        read(data.holdings(), RowVisitor::holding, all::applyAsInt);
        read(data.production(), RowVisitor::production, all::applyAsInt);
        read(data.mirror(), RowVisitor::mirror, all::applyAsInt);
        event(data.recoveries(), RecordTable.RECOVERIES, RowVisitor::recovery);
        event(data.destructions(), RecordTable.DESTRUCTIONS, RowVisitor::destruction);
        event(data.tracing(), RecordTable.TRACING, RowVisitor::tracing);
        event(data.losses(), RecordTable.LOSSES, RowVisitor::loss);
        event(data.assistance(), RecordTable.ASSISTANCE, RowVisitor::assistance);
        event(data.enforcement(), RecordTable.ENFORCEMENT, RowVisitor::enforcement);
        event(data.licences(), RecordTable.LICENCES, RowVisitor::licence);
        event(data.denials(), RecordTable.DENIALS, RowVisitor::denial);
    }

    /** Events concern every report that does not say which of them do. */
    private <T extends Record> void event(Table<T> table, RecordTable records, BiConsumer<RowVisitor, Row<T>> show) {
        read(table, show, (filling, row) -> filling.concerned(records, row));
    }

    private <T> void read(
            Table<T> table, BiConsumer<RowVisitor, Row<T>> show, ToIntBiFunction<Filling, Row<T>> concerned) {
        Relay.Steps<T> steps = new Relay.Steps<>() {
            private long rows;

            @Override
            public int concerned(Row<T> row) {
                return concerned.applyAsInt(ahead, row);
            }

            @Override
            public void check(Row<T> row, int others) {
                judge.concern(subsets.get(others | concerned.applyAsInt(beside, row)));
                show.accept(checks, row);
                beside.fill(row, show);
                if (++rows % PROGRESS_EVERY == 0) {
                    settings.progress().rows(table.name(), rows);
                }
            }

            @Override
            public void fillAhead(Row<T> row) {
                ahead.fill(row, show);
            }
        };
        if (large(table)) {
            Relay.read(table, judge, facts, steps);
        } else {
            Relay.direct(table, judge, steps);
        }
    }

    private boolean large(Table<?> table) {
        Path file = folder.resolve(table.file());
        try {
            return Files.isRegularFile(file) && Files.size(file) > LARGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sets of ids, each at the number whose bits stand for its ids: sets are not made anew for a million rows. */
    private static List<Set<String>> subsets(List<String> ids) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << ids.size(); bits++) {
            Set<String> set = new LinkedHashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(ids.get(i));
                }
            }
            subsets.add(set);
        }
        return subsets;
    }
}
