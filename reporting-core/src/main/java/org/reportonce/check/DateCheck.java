package org.reportonce.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Dates of lines: within the calendar year the report covers. */
final class DateCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("date-outside-year", "holding-date-unusual");

    private final int year;

    DateCheck(Setting setting) {
        super(setting);
        year = setting.year();
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        within(row, transfer.id(), transfer.date(), transfer.actual() ? "delivery" : "licence");
    }

    @Override
    public void production(Row<Production> row) {
        within(row, row.record().id(), row.record().date(), "taking over");
    }

    @Override
    public void holding(Row<Holding> row) {
        PartialDate date = row.record().date();
        boolean usual = date == null
                || (date.year() == year
                        && (date.month() == 0 || (date.month() == 12 && (date.day() == 0 || date.day() == 31))));
        if (!usual) {
            setting.row(
                    "holding-date-unusual",
                    row,
                    "date",
                    row.record().id(),
                    Map.of(
                            "date",
                            String.valueOf(date),
                            "usual",
                            LocalDate.of(year, 12, 31).toString()));
        }
    }

    private void within(Row<?> row, String id, @Nullable PartialDate date, String event) {
        if (date != null && date.year() != year && row.readable("date")) {
            setting.row(
                    "date-outside-year",
                    row,
                    "date",
                    id,
                    Map.of("date", date.toString(), "event", event, "year", Integer.toString(year)));
        }
    }
}
