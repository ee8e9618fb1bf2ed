package org.reportonce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one report of a dataset stands.
 *
 * @param report report id
 * @param version version of the form
 * @param title printed title
 * @param period calendar years covered, such as {@code 2025} or {@code 2024–2025}
 * @param obligation owed, voluntary, not yet or not owed, in a sentence
 * @param due day it is due, if it has one
 * @param daysLeft days from today until then; negative when the day is past; empty without a due day
 * @param submitted day it was filed, as the dataset says; empty when it says nothing, or names a day still to come
 * @param timing how it stands against the due day
 * @param answered questions and tables that have an answer
 * @param asked questions and tables that ask for one
 * @param blockers what stands in the way: one sentence per code of a blocking finding, with its count
 * @param verified whether the form was compared with the official one
 */
public record ReportStatus(
        String report,
        String version,
        String title,
        String period,
        String obligation,
        Optional<LocalDate> due,
        Optional<Long> daysLeft,
        Optional<LocalDate> submitted,
        Timing timing,
        int answered,
        int asked,
        List<String> blockers,
        boolean verified) {
    /** How a report stands against the day it is due. */
    public enum Timing {
        /** There is time left, or no due day. */
        OPEN,
        /** Filed by the due day, or filed without being owed. */
        FILED,
        /** Owed, and not filed by the due day. */
        LATE,
        /** Not owed, and the day for it is past. */
        PAST
    }

    public ReportStatus {
        blockers = List.copyOf(blockers);
    }
}
