package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.YearFacts;

/** Values of the variables that stay the same for a whole report. */
final class Bindings {
    private Bindings() {}

    /**
     * The values.
     *
     * @param masking true when what is restricted must not be shown
     */
    static Map<String, Object> of(Dataset dataset, Edition edition, boolean masking, LocalDate today) {
        return of(dataset, dataset.period(), edition, masking, today);
    }

    /** As the other, for a report that covers another period than the folder. */
    static Map<String, Object> of(Dataset dataset, Period period, Edition edition, boolean masking, LocalDate today) {
        Profile profile = dataset.state().profile().in(period);
        return Map.of(
                "state",
                masking ? PublicFacts.of(dataset.state()) : dataset.state(),
                "dataset",
                masking ? PublicFacts.of(dataset.facts()) : dataset.facts(),
                "profile",
                masking ? PublicFacts.of(profile) : profile,
                "years",
                years(dataset, period, masking),
                "period",
                period,
                "today",
                today,
                "edition",
                edition.name().toLowerCase(Locale.ROOT));
    }

    /** Facts of the years of the period that have a folder, oldest first. */
    static List<YearFacts> years(Dataset dataset, Period period, boolean masking) {
        List<YearFacts> years = new ArrayList<>();
        Optional<Dataset> folder = Optional.of(dataset);
        while (folder.isPresent() && folder.get().period().year() >= period.start()) {
            YearFacts facts = folder.get().facts();
            years.add(0, masking ? PublicFacts.of(facts) : facts);
            folder = folder.get().previous();
        }
        return years;
    }
}
