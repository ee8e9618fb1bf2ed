package org.reportonce.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.reportonce.CheckResult;
import org.reportonce.CrosswalkResult;
import org.reportonce.ImportResult;
import org.reportonce.InstrumentInfo;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;
import org.reportonce.report.Edition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words an option takes: how they are read, and what a shell offers when the user presses the tab key. */
final class Words {
    private Words() {}

    private static <E extends Enum<E>> E read(Class<E> type, String text) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(text)) {
                return each;
            }
        }
        throw new TypeConversionException("\"" + text + "\" is not one of " + String.join(", ", words(type)) + ".");
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static final class ColourConverter implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String text) {
            return read(Colour.class, text);
        }
    }

    static final class EditionConverter implements ITypeConverter<Edition> {
        @Override
        public Edition convert(String text) {
            return read(Edition.class, text);
        }
    }

    static final class ListingConverter implements ITypeConverter<Listing> {
        @Override
        public Listing convert(String text) {
            return read(Listing.class, text);
        }
    }

    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + text
                        + "\" is not a day of the calendar. Write year, month and day, such as 2026-04-01.");
            }
        }
    }

    /** How findings are printed; asked for in time, before the work is done. */
    static final class FindingFormat implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!CheckResult.formats().contains(text)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not one of " + String.join(", ", CheckResult.formats()) + ".");
            }
            return text;
        }
    }

    /** How the summary of an import is printed. */
    static final class ImportFormat implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!ImportResult.formats().contains(text)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not one of " + String.join(", ", ImportResult.formats()) + ".");
            }
            return text;
        }
    }

    /** How the crosswalk is printed. */
    static final class CrosswalkFormat implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!CrosswalkResult.formats().contains(text)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not one of " + String.join(", ", CrosswalkResult.formats()) + ".");
            }
            return text;
        }
    }

    /** A measure: digits, with a point or a comma before decimals. */
    static final class MeasureConverter implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            if (!text.matches("[0-9]{1,9}([.,][0-9]{1,6})?")) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a number. Write digits without a unit, such as 12.7.");
            }
            return new BigDecimal(text.replace(',', '.'));
        }
    }

    static final class YearConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{4}")) {
                throw new TypeConversionException("\"" + text + "\" is not a year. Write four digits, such as 2025.");
            }
            return Integer.valueOf(text);
        }
    }

    static final class Colours implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Colour.class).iterator();
        }
    }

    static final class Listings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Listing.class).iterator();
        }
    }

    static final class Editions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Edition.class).iterator();
        }
    }

    /** The ways findings are printed. */
    static final class FindingFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CheckResult.formats().iterator();
        }
    }

    /** The ways the summary of an import is printed. */
    static final class ImportFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ImportResult.formats().iterator();
        }
    }

    /** The ways the crosswalk is printed. */
    static final class CrosswalkFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CrosswalkResult.formats().iterator();
        }
    }

    static final class FileFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReportOnce.formats().iterator();
        }
    }

    /** The reports that come with the program; asked for only when a completion script is written. */
    static final class ReportIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ReportOnce(Settings.on(LocalDate.EPOCH))
                    .reports().stream().map(InstrumentInfo::id).distinct().iterator();
        }
    }

    static final class SchemaNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return new ReportOnce(Settings.on(LocalDate.EPOCH)).schemas().iterator();
        }
    }
}
