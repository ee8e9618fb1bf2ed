package org.reportonce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reportonce.ReportStatus.Timing;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.State;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.DueDates;
import org.reportonce.instrument.Instrument;
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
        Optional<LocalDate> submitted = filed(instrument).filter(day -> !day.isAfter(today));
        Completeness done = Completeness.of(report);
        return new ReportStatus(
                instrument.id(),
                instrument.instrument().version(),
                report.heading().title(),
                report.heading().period().text(),
                obligation.sentence(),
                obligation.due(),
                obligation.due().map(due -> ChronoUnit.DAYS.between(today, due)),
                submitted,
                timing(obligation, submitted),
                Math.toIntExact(done.answered() + done.declared()),
                Math.toIntExact(done.asked() + done.tables()),
                blockers(instrument.id()),
                instrument.instrument().verified());
    }

    /**
     * The day a report was filed: as {@code state.yaml} says; else the day the dataset was, unless the report is one that is filed
     * once or not on this year.
     */
    private Optional<LocalDate> filed(LoadedInstrument instrument) {
        Instrument form = instrument.instrument();
        int year = dataset.period().year();
        boolean once = form.due().once() != null;
        Optional<LocalDate> listed = dataset.state().filings().stream()
                .filter(filing -> filing.report().equals(form.id()))
                .filter(filing -> once ? filing.year() <= year : filing.year() == year)
                .map(State.Filing::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return listed.isPresent() || once || !DueDates.lastYear(form, year)
                ? listed
                : Optional.ofNullable(dataset.facts().submission().date());
    }

    private Timing timing(Obligation obligation, Optional<LocalDate> submitted) {
        boolean owed = obligation.kind() == Obligation.Kind.OWED;
        Optional<LocalDate> due = obligation.due();
        if (submitted.isPresent()) {
            return owed && due.isPresent() && submitted.get().isAfter(due.get()) ? Timing.LATE : Timing.FILED;
        }
        if (due.isEmpty() || !today.isAfter(due.get())) {
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
