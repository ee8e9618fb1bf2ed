package org.reportonce.instrument;

import java.util.List;
import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Checks that the versions of one instrument stand beside each other without overlap. */
final class VersionLint {
    private VersionLint() {}

    static void check(List<InstrumentFile> files, Reporter reporter) {
        for (int i = 0; i < files.size(); i++) {
            for (int j = 0; j < i; j++) {
                InstrumentFile one = files.get(j);
                InstrumentFile two = files.get(i);
                if (one.instrument().id().equals(two.instrument().id())
                        && overlap(one.instrument().years(), two.instrument().years())) {
                    Problems problems = new Problems(reporter, two.name(), two.origins());
                    boolean same =
                            one.instrument().version().equals(two.instrument().version());
                    problems.error(
                            same ? "instrument-twice" : "instrument-years-overlap",
                            same ? "version" : "years",
                            "id",
                            two.instrument().id(),
                            "version",
                            two.instrument().version(),
                            "other",
                            one.instrument().version(),
                            "file",
                            one.name());
                }
            }
        }
    }

    private static boolean overlap(Instrument.Years one, Instrument.Years two) {
        return first(one) <= last(two) && first(two) <= last(one);
    }

    static long first(Instrument.Years years) {
        Long from = years.from();
        return from == null ? Long.MIN_VALUE : from;
    }

    static long last(Instrument.Years years) {
        Long until = years.until();
        return until == null ? Long.MAX_VALUE : until;
    }

    /** Reports a year that no version is meant for. */
    static void outside(InstrumentFile chosen, int year, Reporter reporter) {
        reporter.report(
                "instrument-year-outside",
                Origin.file("dataset.yaml").field("year"),
                Map.of(
                        "year",
                        String.valueOf(year),
                        "id",
                        chosen.instrument().id(),
                        "version",
                        chosen.instrument().version()));
    }
}
