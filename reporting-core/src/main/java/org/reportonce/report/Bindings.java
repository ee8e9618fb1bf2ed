package org.reportonce.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.reportonce.dataset.Dataset;

/** Values of the variables that stay the same for a whole report. */
final class Bindings {
    private Bindings() {}

    static Map<String, Object> of(Dataset dataset, Edition edition, LocalDate today) {
        return Map.of(
                "state",
                dataset.state(),
                "dataset",
                dataset.facts(),
                "period",
                dataset.period(),
                "today",
                today,
                "edition",
                edition.name().toLowerCase(Locale.ROOT));
    }
}
