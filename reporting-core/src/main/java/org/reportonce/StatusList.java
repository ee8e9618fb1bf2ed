package org.reportonce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.ReportStatus.Timing;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.Obligation;
import org.reportonce.report.Completeness;
import org.reportonce.report.Report;

/**
 * How the reports of a run stand.
 *
 * @param sweep the run
 * @param dataset its dataset
 * @param today day of the run
 */
record StatusList(Sweep sweep, Dataset dataset, LocalDate today) {

    List<ReportStatus> all() {
        List<ReportStatus> status = new ArrayList<>();
        for (Report report : sweep.reports()) {
            LoadedInstrument instrument =
                    sweep.instruments().get(report.heading().instrument());
            if (instrument != null) {
                status.add(status(report, instrument));
            }
        }
        return status;
    }

    private ReportStatus status(Report report, LoadedInstrument instrument) {
        Obligation obligation = instrument.obligation(dataset.state(), dataset.period());
        Optional<LocalDate> submitted =
                Optional.ofNullable(dataset.facts().submission().date()).filter(day -> !day.isAfter(today));
        Completeness done = Completeness.of(report);
        return new ReportStatus(
                instrument.id(),
                instrument.instrument().version(),
                report.heading().title(),
                obligation.sentence(),
                Optional.of(obligation.due()),
                Optional.of(ChronoUnit.DAYS.between(today, obligation.due())),
                submitted,
                timing(obligation, submitted),
                Math.toIntExact(done.answered() + done.declared()),
                Math.toIntExact(done.asked() + done.tables()),
                blockers(instrument.id()),
                instrument.instrument().verified());
    }

    private Timing timing(Obligation obligation, Optional<LocalDate> submitted) {
        boolean owed = obligation.kind() == Obligation.Kind.OWED;
        if (submitted.isPresent()) {
            return owed && submitted.get().isAfter(obligation.due()) ? Timing.LATE : Timing.FILED;
        }
        if (!today.isAfter(obligation.due())) {
            return Timing.OPEN;
        }
        return owed ? Timing.LATE : Timing.PAST;
    }

    private List<String> blockers(String report) {
        CheckResult check = sweep.result();
        Map<String, Long> counts = new LinkedHashMap<>();
        check.findings().counts().forEach((kind, count) -> {
            boolean concerns = kind.affects().isEmpty() || kind.erring().contains(report);
            if (concerns && !kind.accepted() && kind.severity() == Severity.ERROR) {
                counts.merge(kind.code(), count, Long::sum);
            }
        });
        List<String> sentences = new ArrayList<>();
        counts.forEach((code, count) -> sentences.add(
                count + " × " + code + ": " + check.catalogue().text(code).title()));
        return sentences;
    }
}
