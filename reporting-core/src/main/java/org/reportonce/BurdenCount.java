package org.reportonce;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportonce.crosswalk.Burden;
import org.reportonce.crosswalk.BurdenMaker;
import org.reportonce.crosswalk.BurdenMaker.FilledReport;
import org.reportonce.crosswalk.EnteredValues;
import org.reportonce.dataset.Dataset;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;

/** Fills the reports of a dataset, and every other form with what is there, and counts. */
record BurdenCount(Settings settings, Path folder) {

    Burden of(List<String> reports) {
        Sweep sweep = Sweep.over(settings, folder, reports, Edition.RESTRICTED, true);
        Dataset dataset = sweep.whole();
        List<FilledReport> filled = filled(sweep);
        List<String> others =
                new ArrayList<>(new InstrumentList(settings).sound().ids());
        others.removeAll(sweep.instruments().keySet());
        List<FilledReport> further =
                others.isEmpty() ? List.of() : filled(Sweep.over(settings, folder, others, Edition.RESTRICTED, true));
        return new BurdenMaker(settings.language()).of(dataset, values(dataset, filled), filled, further);
    }

    private static List<FilledReport> filled(Sweep sweep) {
        List<FilledReport> filled = new ArrayList<>();
        for (Report report : sweep.reports()) {
            LoadedInstrument form = sweep.instruments().get(report.heading().instrument());
            if (form != null) {
                filled.add(new FilledReport(report, form));
            }
        }
        return filled;
    }

    /** Values of the year, and of the year before when one of the reports covers both. */
    private EnteredValues values(Dataset dataset, List<FilledReport> filled) {
        EnteredValues values = new EnteredValues();
        values.state(YamlFiles.state(folder));
        values.facts(YamlFiles.facts(folder));
        values.tables(dataset);
        boolean both =
                filled.stream().anyMatch(one -> one.report().heading().period().years() > 1);
        dataset.previous().filter(previous -> both).ifPresent(previous -> {
            Path before = folder.toAbsolutePath()
                    .normalize()
                    .resolveSibling(Integer.toString(previous.period().year()));
            if (Files.isRegularFile(before.resolve("dataset.yaml"))) {
                values.facts(YamlFiles.facts(before));
                values.tables(previous);
            }
        });
        return values;
    }
}
