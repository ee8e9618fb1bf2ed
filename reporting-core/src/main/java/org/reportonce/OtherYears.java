package org.reportonce;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.check.Judge;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Fault;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.read.DatasetReader;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.report.ReportFiller;

/**
 * What a run needs of other years: the rows of the earlier years of a report's period, and the report as it was filed before.
 *
 * @param settings day of the run, language
 * @param folder folder of the year
 */
record OtherYears(Settings settings, Path folder) {
    private static final Reporter SILENT = (code, origin, subject, arguments) -> {};

    /** Gives each report the rows of its earlier years. A fault in their files is told once, to all reports it touches. */
    void read(List<ReportFiller> fillers, Judge judge) {
        Map<Fault, Set<String>> faults = new LinkedHashMap<>();
        for (ReportFiller filler : fillers) {
            String report = filler.instrument().id();
            judge.concern(Set.of(report));
            filler.earlierYears((code, origin, subject, arguments) -> faults.computeIfAbsent(
                            new Fault(code, origin, subject, arguments), fault -> new LinkedHashSet<>())
                    .add(report));
        }
        faults.forEach((fault, reports) -> {
            judge.concern(reports);
            fault.report(judge);
        });
        judge.concernAll();
    }

    /** Gives each report that lists changes the report that was filed last. */
    void compare(Dataset dataset, Edition edition, List<ReportFiller> fillers) {
        for (ReportFiller filler : fillers) {
            LoadedInstrument instrument = filler.instrument();
            if (instrument.listsChanges()) {
                dataset.state()
                        .lastFiling(instrument.id(), dataset.period().year())
                        .filter(filing -> filing.year() >= Period.EARLIEST && filing.year() <= Period.LATEST)
                        .ifPresent(filing -> compare(filler, dataset, Math.toIntExact(filing.year()), edition));
            }
        }
    }

    private Report filed(LoadedInstrument instrument, Dataset before, Edition edition) {
        ReportFiller filler =
                new ReportFiller(instrument, before, edition, false, settings.language(), settings.today(), SILENT);
        filler.earlierYears(SILENT);
        before.visit(SILENT, filler);
        return filler.finish();
    }

    /** Compares with the dataset of an earlier year; where no folder is left of it, with what {@code state.yaml} says of it. */
    private void compare(ReportFiller filler, Dataset dataset, int year, Edition edition) {
        Path earlier = folder.toAbsolutePath().normalize().resolveSibling(Integer.toString(year));
        Optional<Dataset> kept = Files.isRegularFile(earlier.resolve("dataset.yaml"))
                ? DatasetReader.read(earlier, SILENT)
                : Optional.empty();
        Dataset before =
                kept.orElseGet(() -> withoutFolder(dataset.state(), dataset.countries(), year, dataset.origins()));
        filler.changedSince(filed(filler.instrument(), before, edition), kept.isPresent());
    }

    private static Dataset withoutFolder(State state, Countries countries, int year, Map<String, Origin> origins) {
        return new Dataset(
                state,
                YearFacts.nothing(state.code(), year),
                Waivers.NONE,
                new Period(year),
                countries,
                Table.empty("transfers"),
                Table.empty("holdings"),
                Table.empty("production"),
                Table.empty("mirror"),
                Table.empty("recoveries"),
                Table.empty("destructions"),
                Table.empty("tracing"),
                Table.empty("losses"),
                Table.empty("assistance"),
                Table.empty("enforcement"),
                Table.empty("licences"),
                Table.empty("denials"),
                Optional.empty(),
                origins);
    }
}
