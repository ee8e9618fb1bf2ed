package org.reportonce.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which year a row belongs to.
 *
 * @param column column that holds it; null when none does
 * @param date how a date in it is read; null when it is no date
 * @param match pattern whose first group is the year; null when there is none
 * @param file pattern over the name of the file; null when it says nothing
 * @param constant the year; null when it is not always the same
 */
record YearPlan(
        @Nullable ColumnRef column,
        @Nullable DateReader date,
        @Nullable TextPattern match,
        @Nullable TextPattern file,
        @Nullable Integer constant) {
    private static final String YEAR = "199[0-9]|20[0-9]{2}|21[0-9]{2}";

    /** The year of the row in hand as text, or why there is none. */
    Made of(RowView row) {
        if (constant != null) {
            return Made.of(constant.toString());
        }
        if (file != null) {
            return year(file.first(row.file()), row.file());
        }
        if (column == null) {
            return Made.wrong("import-year", "value", "");
        }
        int place = row.layout().place(column.text());
        Made cell = Cells.text(row, place);
        if (cell.fault() != null) {
            return cell;
        }
        String text = cell.text();
        if (date != null) {
            Made day = date.of(text, row.kind(place));
            return day.fault() == null ? year(Optional.of(day.text().substring(0, 4)), text) : day;
        }
        return year(match == null ? Optional.of(text) : match.first(text), text);
    }

    private static Made year(Optional<String> found, String text) {
        return found.filter(year -> year.matches(YEAR))
                .map(Made::of)
                .orElseGet(() -> Made.wrong("import-year", "value", Fault.shown(text)));
    }

    List<ColumnRef> columns() {
        return column == null ? List.of() : List.of(column);
    }
}
