package org.reportonce.read;

import java.nio.file.Path;
import java.util.List;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;
import org.reportonce.finding.Reporter;

/** The tables in the folder of a year. */
final class YearTables {
    private final Path folder;
    private final String prefix;

    final Table<Transfer> transfers;
    final Table<Holding> holdings;
    final Table<Production> production;
    final Table<MirrorFigure> mirror;
    final Table<Recovery> recoveries;
    final Table<Destruction> destructions;
    final Table<TracingRequest> tracing;
    final Table<Loss> losses;
    final Table<Assistance> assistance;
    final Table<EnforcementAction> enforcement;
    final Table<IssuedLicence> licences;
    final Table<Denial> denials;

    /**
     * The tables of a year.
     *
     * @param prefix what findings put before the names of the files: empty, or {@code ../2024/}
     */
    YearTables(Path folder, String prefix, Countries countries, int year) {
        this.folder = folder;
        this.prefix = prefix;
        transfers = table(TableShapes.transfers(countries, year));
        holdings = table(TableShapes.holdings());
        production = table(TableShapes.production());
        mirror = table(TableShapes.mirror(countries, year));
        recoveries = table(EntryShapes.of("recoveries", Recovery.class, countries, year));
        destructions = table(EntryShapes.of("destructions", Destruction.class, countries, year));
        tracing = table(EntryShapes.of("tracing", TracingRequest.class, countries, year));
        losses = table(EntryShapes.of("losses", Loss.class, countries, year));
        assistance = table(EntryShapes.of("assistance", Assistance.class, countries, year));
        enforcement = table(EntryShapes.of("enforcement", EnforcementAction.class, countries, year));
        licences = table(EntryShapes.of("licences", IssuedLicence.class, countries, year));
        denials = table(EntryShapes.of("denials", Denial.class, countries, year));
    }

    /** Reads all of them for their faults alone. */
    void lookThrough(Reporter reporter) {
        List.of(
                        transfers,
                        holdings,
                        production,
                        mirror,
                        recoveries,
                        destructions,
                        tracing,
                        losses,
                        assistance,
                        enforcement,
                        licences,
                        denials)
                .forEach(table -> table.forEach(reporter, row -> {}));
    }

    private <T> Table<T> table(TableShape<T> shape) {
        String file = shape.name() + ".csv";
        return new CsvTable<>(folder.resolve(file), prefix + file, shape);
    }
}
