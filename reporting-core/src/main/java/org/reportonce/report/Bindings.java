package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.YearFacts;

/** Values of the variables that stay the same for a whole report. */
final class Bindings {
    private Bindings() {}

    static Map<String, Object> of(Dataset dataset, Edition edition, LocalDate today) {
        return of(dataset, dataset.period(), edition, today);
    }

    /** As the other, for a report that covers another period than the folder. */
    static Map<String, Object> of(Dataset dataset, Period period, Edition edition, LocalDate today) {
        return Map.of(
                "state",
                dataset.state(),
                "dataset",
                dataset.facts(),
                "profile",
                dataset.state().profile().in(period),
                "years",
                years(dataset, period),
                "period",
                period,
                "today",
                today,
                "edition",
                edition.name().toLowerCase(Locale.ROOT));
    }

    /** Facts of the years of the period that have a folder, oldest first. */
    private static List<YearFacts> years(Dataset dataset, Period period) {
        List<YearFacts> years = new ArrayList<>();
        Optional<Dataset> folder = Optional.of(dataset);
        while (folder.isPresent() && folder.get().period().year() >= period.start()) {
            years.add(0, folder.get().facts());
            folder = folder.get().previous();
        }
        return years;
    }
}
