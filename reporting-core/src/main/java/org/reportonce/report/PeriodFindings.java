package org.reportonce.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.DueDates;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.LoadedInstrument;

/** What is wrong with the years that a report covers. */
final class PeriodFindings {
    private PeriodFindings() {}

    static void report(LoadedInstrument instrument, Dataset dataset, Period period, Reporter reporter) {
        Instrument.Span span = instrument.instrument().period();
        if (span == null) {
            return;
        }
        Origin year = dataset.origin("dataset.yaml", "year");
        if (span.last() != null && !DueDates.lastYear(instrument.instrument(), period.year())) {
            reporter.report(
                    "period-unusual",
                    year,
                    "year",
                    Map.of(
                            "report",
                            instrument.id(),
                            "years",
                            Integer.toString(period.years()),
                            "parity",
                            span.last().name().toLowerCase(Locale.ROOT),
                            "period",
                            period.text(),
                            "usual",
                            Integer.toString(period.year() + 1)));
        }
        List<Integer> there = Bindings.years(dataset, period, false).stream()
                .map(YearFacts::year)
                .map(Math::toIntExact)
                .toList();
        for (int one = period.start(); one < period.year(); one++) {
            if (!there.contains(one)) {
                reporter.report(
                        "other-year-missing",
                        year,
                        "year",
                        Map.of(
                                "report",
                                instrument.id(),
                                "period",
                                period.text(),
                                "year",
                                Integer.toString(one),
                                "folder",
                                "../" + one,
                                // A reader of workbooks puts its name there, since it holds one year only.
                                "workbook",
                                ""));
            }
        }
    }
}
