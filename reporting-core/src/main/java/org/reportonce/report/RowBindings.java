package org.reportonce.report;

import java.util.HashMap;
import java.util.Map;
import org.reportonce.dataset.Period;

/** Values for conditions over rows: those of the whole report, and the year of the rows that are being read. */
final class RowBindings {
    private final Map<String, Object> report;
    private final Period period;
    private int year;

    /**
     * @param report values of the variables that stay the same for the whole report
     * @param period years the report covers; rows of the last one come first unless {@link #year} says otherwise
     */
    RowBindings(Map<String, Object> report, Period period) {
        this.report = Map.copyOf(report);
        this.period = period;
        this.year = period.year();
    }

    Period period() {
        return period;
    }

    /** The year of the rows that come now. */
    int year() {
        return year;
    }

    /** Says of which year the next rows are. */
    void year(int next) {
        year = next;
    }

    /** Values of all variables but {@code row}, as of now. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(report);
        values.put("year", year);
        return values;
    }
}
