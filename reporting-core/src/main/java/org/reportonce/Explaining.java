package org.reportonce;

import java.nio.file.Path;
import org.reportonce.dataset.Dataset;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;

/**
 * Fills a report to tell where one of its figures comes from.
 *
 * @param settings settings of the run
 * @param folder folder of the year
 */
record Explaining(Settings settings, Path folder) {
    private static final String FIGURES = "figures/";

    String of(String report, String cell, Edition edition) {
        Sweep sweep = Sweep.explaining(settings, folder, report, edition);
        Dataset dataset = sweep.whole();
        Report filled = sweep.reports().stream().findFirst().orElseThrow(() -> Sweep.unreadable(folder));
        String address = cell;
        String[] parts = cell.split("/", -1);
        if (parts.length > 2) {
            // The officer may write Thailand for THA.
            parts[2] = code(dataset, parts[2]);
            address = String.join("/", parts);
        }
        if (address.startsWith(FIGURES)) {
            return new ExplanationText(folder)
                    .ofFigure(filled, address, sweep.figure(address.substring(FIGURES.length())), sweep.figures());
        }
        return new ExplanationText(folder).of(filled, address, sweep.grounds());
    }

    private static String code(Dataset dataset, String partner) {
        return dataset.countries().resolve(partner, dataset.period().year()).accept(new CodeOf(partner));
    }
}
