package org.reportonce;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.years.ReportChanges;
import org.reportonce.years.YearComparison;

/** Fills the same reports from two datasets and compares them. */
final class YearsCompared {
    private YearsCompared() {}

    static List<ReportChanges> of(Settings settings, Path before, Path now, List<String> reports) {
        List<Report> then = filled(settings, before, reports);
        List<Report> later = filled(settings, now, reports);
        Set<String> ids = new LinkedHashSet<>();
        later.forEach(report -> ids.add(report.heading().instrument()));
        then.forEach(report -> ids.add(report.heading().instrument()));
        if (reports.isEmpty()) {
            // What only one year asks for is filled from the other one too.
            then = then.size() == ids.size() ? then : filled(settings, before, List.copyOf(ids));
            later = later.size() == ids.size() ? later : filled(settings, now, List.copyOf(ids));
        }
        List<ReportChanges> changes = new ArrayList<>();
        for (String id : ids) {
            changes.add(YearComparison.of(of(then, id), of(later, id)));
        }
        return changes;
    }

    private static List<Report> filled(Settings settings, Path folder, List<String> reports) {
        Sweep sweep = Sweep.over(settings, folder, reports, Edition.RESTRICTED, true);
        sweep.whole();
        return sweep.reports();
    }

    private static Optional<Report> of(List<Report> reports, String id) {
        return reports.stream()
                .filter(report -> report.heading().instrument().equals(id))
                .findFirst();
    }
}
