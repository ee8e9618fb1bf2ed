package org.reportonce.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Reporter;

/**
 * Reads the folder of a year: {@code ../state.yaml}, {@code dataset.yaml}, {@code waivers.yaml} at once, the tables
 * {@code transfers.csv}, {@code holdings.csv}, {@code production.csv} and {@code mirror.csv} when they are visited. Whatever a
 * user can get wrong becomes a finding; nothing is thrown for it.
 */
public final class DatasetReader {
    private DatasetReader() {}

    /**
     * Reads a dataset.
     *
     * @param yearFolder the folder of a year, such as {@code KEN/2025}
     * @param reporter takes what is wrong
     * @return the dataset; empty when findings say that it cannot be made, in which case the tables have been looked through too,
     *     so that all findings come at once
     */
    public static Optional<Dataset> read(Path yearFolder, Reporter reporter) {
        Path folder = yearFolder.toAbsolutePath().normalize();
        if (!YearFolder.usable(folder, yearFolder.toString(), reporter)) {
            return Optional.empty();
        }
        YearFolder.lookThrough(folder, reporter);
        Optional<Dataset> previous = previous(folder);
        return read(folder, reporter, previous);
    }

    /** Last year's dataset, when it stands beside this one; its faults were last year's business. */
    private static Optional<Dataset> previous(Path folder) {
        return YearFolder.year(folder)
                .map(year -> folder.resolveSibling(Integer.toString(year - 1)))
                .filter(last -> Files.isRegularFile(last.resolve("dataset.yaml")))
                .flatMap(last -> read(last, (code, origin, subject, arguments) -> {}, Optional.empty()));
    }

    private static Optional<Dataset> read(Path folder, Reporter reporter, Optional<Dataset> previous) {
        Documents documents = new Documents(reporter);
        Optional<State> state = documents.read(folder.resolveSibling("state.yaml"), "state.yaml", State.class);
        Optional<YearFacts> facts = documents.read(folder.resolve("dataset.yaml"), "dataset.yaml", YearFacts.class);
        Path waiversFile = folder.resolve("waivers.yaml");
        Waivers waivers = Files.exists(waiversFile)
                ? documents.read(waiversFile, "waivers.yaml", Waivers.class).orElse(Waivers.NONE)
                : Waivers.NONE;
        Consistency consistency = new Consistency(folder, documents, reporter);
        Optional<Period> period = consistency.period(facts);
        Countries countries = state.map(consistency::countries).orElseGet(Countries::standard);
        state.ifPresent(known -> consistency.state(known, facts, countries));
        if (state.isEmpty() || facts.isEmpty() || period.isEmpty()) {
            period.ifPresent(known ->
                    tables(folder, countries, known.year()).forEach(table -> table.forEach(reporter, row -> {})));
            return Optional.empty();
        }
        int year = period.get().year();
        return Optional.of(new Dataset(
                state.get(),
                facts.get(),
                waivers,
                period.get(),
                countries,
                table(folder, TableShapes.transfers(countries, year)),
                table(folder, TableShapes.holdings()),
                table(folder, TableShapes.production()),
                table(folder, TableShapes.mirror(countries, year)),
                table(folder, EntryShapes.of("recoveries", Recovery.class, countries, year)),
                table(folder, EntryShapes.of("destructions", Destruction.class, countries, year)),
                table(folder, EntryShapes.of("tracing", TracingRequest.class, countries, year)),
                table(folder, EntryShapes.of("losses", Loss.class, countries, year)),
                table(folder, EntryShapes.of("assistance", Assistance.class, countries, year)),
                table(folder, EntryShapes.of("enforcement", EnforcementAction.class, countries, year)),
                previous,
                documents.origins()));
    }

    private static List<Table<?>> tables(Path folder, Countries countries, int year) {
        return List.of(
                table(folder, TableShapes.transfers(countries, year)),
                table(folder, TableShapes.holdings()),
                table(folder, TableShapes.production()),
                table(folder, TableShapes.mirror(countries, year)),
                table(folder, EntryShapes.of("recoveries", Recovery.class, countries, year)),
                table(folder, EntryShapes.of("destructions", Destruction.class, countries, year)),
                table(folder, EntryShapes.of("tracing", TracingRequest.class, countries, year)),
                table(folder, EntryShapes.of("losses", Loss.class, countries, year)),
                table(folder, EntryShapes.of("assistance", Assistance.class, countries, year)),
                table(folder, EntryShapes.of("enforcement", EnforcementAction.class, countries, year)));
    }

    private static <T> Table<T> table(Path folder, TableShape<T> shape) {
        return new CsvTable<>(folder.resolve(shape.name() + ".csv"), shape);
    }
}
