package org.reportonce.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.State.Contact;

/** Title page: year, date, contact, and who may read the report. */
final class SubmissionCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "year-implausible",
            "year-before-first-report",
            "contact-missing",
            "submission-date-missing",
            "submission-late",
            "access-not-chosen");

    SubmissionCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        LocalDate date = setting.facts().submission().date();
        // A dataset nobody has filed yet may be that of the running year: figures are collected while it lasts.
        int filing = date == null ? setting.today().getYear() : date.getYear();
        if (setting.year() > filing || (date != null && setting.year() == filing)) {
            setting.fact(
                    "year-implausible",
                    "year",
                    Map.of("year", Integer.toString(setting.year()), "filing", Integer.toString(filing)));
        }
        if (date == null) {
            setting.fact("submission-date-missing", "submission.date", Map.of());
        }
        if (setting.facts().access() == null) {
            setting.fact("access-not-chosen", "access", Map.of());
        }
        for (String report : setting.judge().reports()) {
            contact(report);
            dates(report, date);
        }
    }

    private void contact(String report) {
        Contact contact =
                setting.dataset().state().contact(report, setting.dataset().period());
        boolean named = !(contact.name() + contact.position() + contact.organization() + contact.authority()).isBlank();
        if (named && !contact.email().isBlank()) {
            return;
        }
        String missing = named
                ? "an e-mail address"
                : contact.email().isBlank() ? "a name or post, and an e-mail address" : "a name or post";
        setting.judge().concern(setting.judge().bit(report));
        setting.judge()
                .report(
                        "contact-missing",
                        setting.dataset().origin("state.yaml", "contacts"),
                        report,
                        Map.of("report", report, "missing", missing));
        setting.judge().concernAll();
    }

    private void dates(String report, @Nullable LocalDate date) {
        Checks.Dates dates = setting.dates().get(report);
        if (dates == null) {
            return;
        }
        if (date != null && date.isAfter(dates.due())) {
            setting.factFor(
                    report,
                    "submission-late",
                    "submission.date",
                    Map.of(
                            "report",
                            report,
                            "date",
                            date.toString(),
                            "due",
                            dates.due().toString(),
                            "days",
                            Long.toString(ChronoUnit.DAYS.between(dates.due(), date))));
        }
        if (setting.year() < dates.firstYear()) {
            setting.factFor(
                    report,
                    "year-before-first-report",
                    "year",
                    Map.of(
                            "report",
                            report,
                            "year",
                            Integer.toString(setting.year()),
                            "first",
                            Integer.toString(dates.firstYear())));
        }
    }
}
