package org.reportonce.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.reportonce.CheckResult;
import org.reportonce.check.Outcome;
import org.reportonce.check.print.Place;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;

/** Tells what was found in Maven's own log, and remembers what a failing build has to say at its end. */
final class FindingsLog {
    /** Places told of each code; the rest is counted. */
    private static final int PLACES = 5;

    private final Log log;
    private final List<String> failing = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private long errors;

    FindingsLog(Log log) {
        this.log = log;
    }

    /**
     * Logs what was found in one dataset.
     *
     * @param dataset its folder, as a person would write it
     * @param tolerated whether errors leave the build as it is
     */
    void tell(String dataset, CheckResult result, boolean tolerated) {
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        result.findings()
                .kept()
                .forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding));
        byCode.forEach((code, findings) -> {
            findings.stream().limit(PLACES).forEach(finding -> log(finding, text(dataset, finding, result)));
            long more = result.findings().count(code) - Math.min(findings.size(), PLACES);
            if (more > 0) {
                log(findings.get(0), dataset + ": " + more + " more " + code);
            }
        });
        long blocking = result.findings().count(Severity.ERROR);
        log.info(dataset + ": " + verdict(result.outcome()));
        if (result.outcome() == Outcome.NOT_CHECKED || (result.outcome() == Outcome.INVALID && !tolerated)) {
            errors += blocking;
            failing.add(dataset);
            result.findings().kept().stream()
                    .filter(Finding::blocks)
                    .limit(PLACES)
                    .forEach(finding -> first.add(text(dataset, finding, result)));
        }
    }

    private static String text(String dataset, Finding finding, CheckResult result) {
        return place(dataset, finding.origin()) + " " + result.catalogue().message(finding) + " (" + finding.code()
                + ") " + result.catalogue().hint(finding);
    }

    /** File, line and column as far as known, as an editor's terminal would make a link of it. */
    private static String place(String dataset, Origin origin) {
        return new Origin(Place.of(dataset, origin), origin.line(), origin.column(), "").toString();
    }

    private void log(Finding finding, String text) {
        if (finding.waiver().isPresent()) {
            log.info("accepted: " + text);
            return;
        }
        switch (finding.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    private static String verdict(Outcome outcome) {
        return switch (outcome) {
            case VALID -> "valid";
            case INVALID -> "has findings of severity error";
            case NOT_CHECKED -> "could not be checked";
        };
    }

    /** True when the build has to fail. */
    boolean failed() {
        return !failing.isEmpty();
    }

    /** Why it has to: how many errors where, and the first of them. */
    String failure() {
        int told = Math.min(PLACES, first.size());
        return errors + (errors == 1 ? " finding" : " findings") + " of severity error in " + String.join(", ", failing)
                + (told < errors ? "; the first " + told + ":" : ":") + "\n  "
                + String.join("\n  ", first.subList(0, told));
    }
}
