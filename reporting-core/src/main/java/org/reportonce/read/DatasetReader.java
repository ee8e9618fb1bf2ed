package org.reportonce.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Fault;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Reporter;

/**
 * Reads the folder of a year: {@code ../state.yaml}, {@code dataset.yaml}, {@code waivers.yaml} at once, the tables ({@code
 * transfers.csv}, {@code recoveries.csv} and so on) when they are visited. Whatever a user can get wrong becomes a finding;
 * nothing is thrown for it.
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
        Documents documents = new Documents(reporter, "");
        Optional<State> state = documents.read(folder.resolveSibling("state.yaml"), "state.yaml", State.class);
        Optional<YearFacts> facts = documents.read(folder.resolve("dataset.yaml"), "dataset.yaml", YearFacts.class);
        Path waiversFile = folder.resolve("waivers.yaml");
        Waivers waivers = Files.exists(waiversFile)
                ? documents.read(waiversFile, "waivers.yaml", Waivers.class).orElse(Waivers.NONE)
                : Waivers.NONE;
        Consistency consistency = new Consistency(folder, documents, reporter);
        Optional<Period> period = consistency.period(facts);
        Countries countries = state.map(consistency::countries).orElseGet(Countries::standard);
        state.ifPresent(known -> {
            consistency.state(known, countries);
            consistency.owner(known, facts);
        });
        if (state.isEmpty() || facts.isEmpty() || period.isEmpty()) {
            period.ifPresent(known -> new YearTables(folder, "", countries, known.year()).lookThrough(reporter));
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        Optional<Dataset> previous = previous(folder, state.get(), countries, documents, faults);
        YearTables tables = new YearTables(folder, "", countries, period.get().year());
        return Optional.of(dataset(
                state.get(), facts.get(), waivers, period.get(), countries, tables, previous, faults, documents));
    }

    /** Last year's dataset, when it stands beside this one. Its faults are kept: they were last year's business, as a rule. */
    private static Optional<Dataset> previous(
            Path folder, State state, Countries countries, Documents documents, List<Fault> faults) {
        Optional<Path> last = YearFolder.year(folder)
                .map(year -> folder.resolveSibling(Integer.toString(year - 1)))
                .filter(path -> Files.isRegularFile(path.resolve("dataset.yaml")));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Path path = last.get();
        String prefix = "../" + path.getFileName() + '/';
        Reporter keeper = (code, origin, subject, arguments) -> faults.add(new Fault(code, origin, subject, arguments));
        Documents own = new Documents(keeper, prefix);
        Optional<YearFacts> facts = own.read(path.resolve("dataset.yaml"), "dataset.yaml", YearFacts.class);
        Consistency consistency = new Consistency(path, own, keeper);
        Optional<Period> period = consistency.period(facts);
        consistency.owner(state, facts);
        own.share(documents, "state.yaml");
        return facts.flatMap(known -> period.map(year -> dataset(
                state,
                known,
                Waivers.NONE,
                year,
                countries,
                new YearTables(path, prefix, countries, year.year()),
                Optional.empty(),
                List.of(),
                own)));
    }

    private static Dataset dataset(
            State state,
            YearFacts facts,
            Waivers waivers,
            Period period,
            Countries countries,
            YearTables tables,
            Optional<Dataset> previous,
            List<Fault> faults,
            Documents documents) {
        return new Dataset(
                state,
                facts,
                waivers,
                period,
                countries,
                tables.transfers,
                tables.holdings,
                tables.production,
                tables.mirror,
                tables.recoveries,
                tables.destructions,
                tables.tracing,
                tables.losses,
                tables.assistance,
                tables.enforcement,
                tables.licences,
                tables.denials,
                previous,
                faults,
                documents.origins());
    }
}
