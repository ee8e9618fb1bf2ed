package org.reportonce.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.file.CellKind;

/** Dates by the patterns of a mapping. When two patterns read a text as two different days, it is refused. */
final class DateReader {
    /** Year once, then day, month, hour, minute, second; what else is a letter stands in single quotes. */
    private static final Pattern LETTERS = Pattern.compile(
            "(?:[dMHms]|[^\\p{Alpha}'\\[\\]{}#y]|'[^']*')*(?:yy|yyyy)(?:[dMHms]|[^\\p{Alpha}'\\[\\]{}#y]|'[^']*')*");

    private final List<DateTimeFormatter> formats;
    private final String patterns;

    private DateReader(List<DateTimeFormatter> formats, String patterns) {
        this.formats = List.copyOf(formats);
        this.patterns = patterns;
    }

    /** Compiles patterns such as {@code dd.MM.yyyy}; empty, and reported, when one is none. */
    static Optional<DateReader> compile(
            List<String> patterns, @Nullable Long twoDigitYearsFrom, String path, MappingProblems problems) {
        List<DateTimeFormatter> formats = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            String pattern = patterns.get(i);
            String place = patterns.size() == 1 ? path : path + '[' + i + ']';
            boolean brief = pattern.contains("yy") && !pattern.contains("yyyy");
            if (brief && twoDigitYearsFrom == null) {
                problems.error("mapping-two-digit-year", place, "pattern", pattern);
            } else {
                format(pattern, twoDigitYearsFrom)
                        .ifPresentOrElse(
                                formats::add, () -> problems.error("mapping-date-pattern", place, "pattern", pattern));
            }
        }
        return formats.size() == patterns.size()
                ? Optional.of(new DateReader(formats, String.join("\" or \"", patterns)))
                : Optional.empty();
    }

    /** Reads one pattern with a year of four digits; empty when it is none. */
    static Optional<DateReader> of(String pattern) {
        return format(pattern, null).map(format -> new DateReader(List.of(format), pattern));
    }

    private static Optional<DateTimeFormatter> format(String pattern, @Nullable Long base) {
        if (!LETTERS.matcher(pattern).matches()) {
            return Optional.empty();
        }
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        int from = pattern.indexOf('y');
        int to = pattern.lastIndexOf('y') + 1;
        try {
            builder.appendPattern(pattern.substring(0, from));
            if (to - from == 2 && base != null) {
                builder.appendValueReduced(ChronoField.YEAR, 2, 2, base.intValue());
            } else if (to - from == 4) {
                builder.appendValue(ChronoField.YEAR, 4);
            } else {
                return Optional.empty();
            }
            if (to < pattern.length()) {
                builder.appendPattern(pattern.substring(to));
            }
            return Optional.of(builder.toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withChronology(IsoChronology.INSTANCE));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date as {@code 2025-12-31}, {@code 2025-12} or {@code 2025}, as far as the pattern goes. */
    Made of(String text, CellKind kind) {
        if (kind == CellKind.DATE) {
            return Made.of(text);
        }
        Set<String> readings = new LinkedHashSet<>();
        for (DateTimeFormatter format : formats) {
            read(text, format).ifPresent(readings::add);
        }
        if (readings.isEmpty()) {
            return Made.wrong("import-date", "value", Fault.shown(text), "expected", patterns);
        }
        return readings.size() == 1
                ? Made.of(readings.iterator().next())
                : Made.wrong(
                        "import-date-ambiguous", "value", Fault.shown(text), "readings", String.join(" or ", readings));
    }

    private static Optional<String> read(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor date = format.parse(text);
            if (date.isSupported(ChronoField.EPOCH_DAY)) {
                return Optional.of(LocalDate.from(date).toString());
            }
            String year = String.format(Locale.ROOT, "%04d", date.get(ChronoField.YEAR));
            return Optional.of(
                    date.isSupported(ChronoField.MONTH_OF_YEAR)
                            ? year + String.format(Locale.ROOT, "-%02d", date.get(ChronoField.MONTH_OF_YEAR))
                            : year);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
