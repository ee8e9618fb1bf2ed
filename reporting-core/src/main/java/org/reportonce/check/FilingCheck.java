package org.reportonce.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.State.Contact;
import org.reportonce.dataset.YearFacts.Filer;
import org.reportonce.dataset.YearFacts.Submission;

/** Who may file: the point of contact the United Nations were told of, or the permanent mission. */
final class FilingCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("contact-not-notified", "filer-not-entitled");

    FilingCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        Submission submission = setting.facts().submission();
        if (submission.by() == Filer.OTHER) {
            setting.fact("filer-not-entitled", "submission.by", Map.of("authority", submission.authority()));
        }
        new ReportContacts(setting).forEach((path, contact) -> notified(path, contact, submission));
    }

    private void notified(String path, Contact contact, Submission submission) {
        LocalDate notified = contact.notified();
        LocalDate filed = submission.date() == null ? setting.today() : submission.date();
        if (notified == null || notified.isAfter(filed)) {
            setting.state(
                    "contact-not-notified",
                    path,
                    Map.of(
                            "key",
                            path + ".notified",
                            "notified",
                            notified == null ? "" : notified.toString(),
                            "filed",
                            filed.toString()));
        }
    }
}
