package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Row;

/** Dates of events: within the year of the folder, so that figures per year are those of that year. */
final class EventDateCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("date-outside-period");

    EventDateCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        PartialDate date = row.record().date();
        if (date != null && date.year() != setting.year() && row.readable("date")) {
            setting.row(
                    "date-outside-period",
                    row,
                    "date",
                    row.record().id(),
                    Map.of(
                            "date",
                            date.toString(),
                            "year",
                            Integer.toString(setting.year()),
                            "other",
                            Integer.toString(date.year()),
                            "file",
                            row.file()));
        }
    }
}
