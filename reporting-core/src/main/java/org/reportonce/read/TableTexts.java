package org.reportonce.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV table as they are written, column by column as asked for. For tables that have been read with {@link
 * DatasetReader} before: what is wrong with them has been said then.
 */
public final class TableTexts {
    private static final int LARGEST_CELL = 1_000_000;
    private static final int PEEK = 16_384;

    private TableTexts() {}

    /** Takes the lines of a table. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a line that is not blank.
         *
         * @param line line of the file it begins at, from 1
         * @param texts one text a column, without blanks around it; empty where there is none
         */
        void line(int line, List<String> texts) throws IOException;
    }

    /**
     * Reads a table.
     *
     * @param file the file; one that is not there has no lines
     * @param columns names of the columns wanted, in the order wanted
     * @return false when the file could not be read to its end
     * @throws IOException when the taker fails
     */
    public static boolean read(Path file, List<String> columns, Taker taker) throws IOException {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(file))) {
            CsvHeader.Separator separator = separator(text, columns);
            try (CsvReader<CsvRecord> csv = open(text, separator.character())) {
                return read(csv, separator.announced(), columns, taker);
            }
        } catch (UncheckedIOException | CsvParseException e) {
            return false;
        }
    }

    /**
     * The names of the columns of a table, as they are written.
     *
     * @param columns names that a table of its kind has
     * @return empty when the file is not there, holds nothing or cannot be read
     * @throws IOException when it cannot be opened
     */
    public static List<String> header(Path file, List<String> columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(file))) {
            CsvHeader.Separator separator = separator(text, columns);
            try (CsvReader<CsvRecord> csv = open(text, separator.character())) {
                return csv.stream()
                        .skip(separator.announced() ? 1 : 0)
                        .findFirst()
                        .map(record -> record.getFields().stream()
                                .map(TableTexts::stripped)
                                .toList())
                        .orElse(List.of());
            }
        } catch (UncheckedIOException | CsvParseException e) {
            return List.of();
        }
    }

    private static CsvHeader.Separator separator(Utf8Reader text, List<String> columns) throws IOException {
        List<Column> known =
                columns.stream().map(name -> Column.of(name, null, Cell::of)).toList();
        return CsvHeader.separator(text.peek(PEEK), known);
    }

    private static CsvReader<CsvRecord> open(Utf8Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text);
    }

    private static boolean read(CsvReader<CsvRecord> csv, boolean announced, List<String> columns, Taker taker)
            throws IOException {
        int skip = announced ? 1 : 0;
        int[] positions = {};
        boolean header = true;
        for (CsvRecord record : csv) {
            if (skip-- > 0) {
                continue;
            }
            List<String> fields =
                    record.getFields().stream().map(TableTexts::stripped).toList();
            if (header) {
                positions = columns.stream().mapToInt(fields::indexOf).toArray();
                header = false;
            } else if (fields.stream().anyMatch(field -> !field.isEmpty())) {
                List<String> texts = new ArrayList<>(positions.length);
                for (int position : positions) {
                    texts.add(position < 0 || position >= fields.size() ? "" : fields.get(position));
                }
                taker.line(Math.toIntExact(record.getStartingLineNumber()), texts);
            }
        }
        return true;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (from < to && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
