package org.reportonce.yaml;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as written, ISO 8601 with the precision it has, or what is wrong with it.
 *
 * @param year calendar year, 0 when wrong
 * @param month 1 to 12, or 0 when only the year is given
 * @param day 1 to 31, or 0 when only the month is given
 * @param code code of the finding; empty when the date is right
 * @param arguments values for the message
 */
public record IsoDate(int year, int month, int day, String code, Map<String, String> arguments) {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})\\s*[/.-]\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})(?:[T ].*)?");

    public IsoDate {
        arguments = Map.copyOf(arguments);
    }

    /** Reads {@code 2025}, {@code 2025-03} or {@code 2025-03-14}. */
    public static IsoDate read(String text) {
        String value = text.strip();
        Matcher iso = ISO.matcher(value);
        if (!iso.matches()) {
            return wrong("date-not-iso", Map.of("value", value, "readings", readings(value)));
        }
        int year = Integer.parseInt(iso.group(1));
        int month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
        int day = iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3));
        if (iso.group(2) != null && (month < 1 || month > 12)) {
            return wrong("date-month-invalid", Map.of("value", value, "month", iso.group(2)));
        }
        if (iso.group(3) != null && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            String monthName = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ' ' + iso.group(1);
            String days = Integer.toString(YearMonth.of(year, month).lengthOfMonth());
            return wrong("date-day-invalid", Map.of("value", value, "month", monthName, "days", days));
        }
        return new IsoDate(year, month, day, "", Map.of());
    }

    /** Reads a whole date: year, month and day. */
    public static IsoDate readDay(String text) {
        IsoDate date = read(text);
        return date.right() && date.day == 0 ? wrong("date-not-whole", Map.of("value", text.strip())) : date;
    }

    /** True when it is a date. */
    public boolean right() {
        return code.isEmpty();
    }

    /** The day; only for a right date that has one. */
    public LocalDate toLocalDate() {
        return LocalDate.of(year, month, day);
    }

    private static IsoDate wrong(String code, Map<String, String> arguments) {
        return new IsoDate(0, 0, 0, code, arguments);
    }

    /** How a date that is not ISO may be meant, joined by a comma; two when day and month can be swapped. */
    private static String readings(String value) {
        Matcher yearFirst = YEAR_FIRST.matcher(value);
        if (yearFirst.matches()) {
            return iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (!dayFirst.matches()) {
            return "";
        }
        String european = iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        String american = iso(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
        if (european.isEmpty() || american.isEmpty() || european.equals(american)) {
            return european.isEmpty() ? american : european;
        }
        return european + ", " + american;
    }

    private static String iso(String year, String month, String day) {
        String text = String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
        return read(text).right() ? text : "";
    }
}
