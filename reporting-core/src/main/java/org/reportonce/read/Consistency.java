package org.reportonce.read;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Resolution;
import org.reportonce.dataset.State;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Reporter;

/** Whether folders and files say the same of state and year. */
final class Consistency {
    private final Path folder;
    private final Documents documents;
    private final Reporter reporter;

    Consistency(Path folder, Documents documents, Reporter reporter) {
        this.folder = folder;
        this.documents = documents;
        this.reporter = reporter;
    }

    /** The year of {@code dataset.yaml}, or of the folder when the file does not give one. */
    Optional<Period> period(Optional<YearFacts> facts) {
        Optional<Integer> named = YearFolder.year(folder);
        Optional<Integer> written = facts.filter(known -> !documents.reported("dataset.yaml", "year"))
                .map(YearFacts::year)
                .filter(year -> year >= 1992 && year <= 2200)
                .map(Long::intValue);
        if (named.isPresent() && written.isPresent() && !named.equals(written)) {
            reporter.report(
                    "year-folder-mismatch",
                    documents.origin("dataset.yaml", "year"),
                    "year",
                    Map.of(
                            "folder",
                            named.get().toString(),
                            "year",
                            written.get().toString()));
        }
        return written.or(() -> named).map(Period::new);
    }

    /** The standard countries and those that {@code state.yaml} names itself. */
    Countries countries(State state) {
        Map<String, String> own = new LinkedHashMap<>();
        for (State.NamedCountry country : state.countries()) {
            if (Countries.userAssigned(country.code()) && !country.name().isBlank()) {
                own.put(country.code(), country.name());
            }
        }
        String name = state.name().in("en");
        if (Countries.userAssigned(state.code()) && !name.isBlank()) {
            own.putIfAbsent(state.code(), name);
        }
        return own.isEmpty() ? Countries.standard() : Countries.standard().with(own);
    }

    /** Compares the code of the state with the list of countries and the folder. */
    void state(State state, Countries countries) {
        String code = state.code();
        if (!code.matches("[A-Z]{3}")) {
            return;
        }
        if (countries.byCode(code).isEmpty()) {
            unknown(code, countries);
        }
        String folderOfState = Optional.ofNullable(folder.getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        boolean codeLike = folderOfState.matches("[A-Z]{3}");
        if (codeLike && !folderOfState.equals(code)) {
            reporter.report(
                    "state-folder-mismatch",
                    documents.origin("state.yaml", "code"),
                    "code",
                    Map.of("folder", folderOfState, "code", code));
        }
    }

    /** Compares the code of the state with {@code dataset.yaml}. */
    void owner(State state, Optional<YearFacts> facts) {
        String code = state.code();
        String owner = facts.map(YearFacts::state).orElse("");
        if (code.matches("[A-Z]{3}") && !owner.isBlank() && !owner.equals(code)) {
            reporter.report(
                    "dataset-state-mismatch",
                    documents.origin("dataset.yaml", "state"),
                    "state",
                    Map.of("state", owner, "code", code));
        }
    }

    private void unknown(String code, Countries countries) {
        if (Countries.userAssigned(code)) {
            reporter.report("state-name-missing", documents.origin("state.yaml", "code"), "code", Map.of("code", code));
            return;
        }
        List<Country> near =
                countries.resolve(code, YearFolder.year(folder).orElse(2025)) instanceof Resolution.Unknown unknown
                        ? unknown.near()
                        : List.of();
        String names = String.join("; ", near.stream().map(Country::toString).toList());
        reporter.report(
                "state-code-unknown",
                documents.origin("state.yaml", "code"),
                "code",
                Map.of("code", code, "near", names));
    }
}
