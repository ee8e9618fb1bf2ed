package org.reportonce.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.TextFile;

/** A table in a CSV file, read anew on every call. */
final class CsvTable<T> implements Table<T> {
    /** Characters of the largest cell. */
    private static final int LARGEST_CELL = 1_000_000;

    private static final int PEEK = 16_384;

    private final Path path;
    private final String file;
    private final TableShape<T> shape;

    /**
     * A table.
     *
     * @param file the file as findings name it
     */
    CsvTable(Path path, String file, TableShape<T> shape) {
        this.path = path;
        this.file = file;
        this.shape = shape;
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public boolean present() {
        return Files.exists(path);
    }

    @Override
    public void forEach(Reporter reporter, Consumer<Row<T>> visitor) {
        if (!present() || !TextFile.usable(path, file, reporter)) {
            return;
        }
        try (Utf8Reader text = new Utf8Reader(Files.newInputStream(path))) {
            byte[] start = text.firstBytes();
            if (!TextFile.utf16(start, start.length, file, reporter)) {
                read(text, reporter, visitor);
            }
        } catch (IOException e) {
            TextFile.unreadable(e, file, reporter);
        }
    }

    private void read(Utf8Reader text, Reporter reporter, Consumer<Row<T>> visitor) throws IOException {
        CsvHeader.Separator separator = CsvHeader.separator(text.peek(PEEK), shape.columns());
        CsvScan scan = new CsvScan();
        CsvReader<CsvScan> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .build(scan, text);
        try (CloseableIterator<CsvScan> records = csv.iterator()) {
            if (separator.announced()) {
                next(records, scan, reporter);
            }
            if (!next(records, scan, reporter)) {
                return;
            }
            List<String> names = scan.texts();
            Origin header = Origin.line(file, scan.line());
            Optional<@Nullable Column[]> columns = CsvHeader.columns(names, shape.columns(), header, reporter);
            if (columns.isEmpty()) {
                return;
            }
            CsvRows<T> rows = new CsvRows<>(shape, file, columns.get(), separator.character(), reporter);
            BitSet unnamed = new BitSet();
            IntStream.range(0, names.size()).filter(i -> names.get(i).isEmpty()).forEach(unnamed::set);
            scan.columns(rows.memos(), unnamed);
            while (next(records, scan, reporter)) {
                rows.row(scan).ifPresent(visitor);
            }
        }
    }

    /** Goes on to the next record; false at the end, or when a finding says why there is none. */
    private boolean next(CloseableIterator<CsvScan> records, CsvScan scan, Reporter reporter) throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (CsvParseException | UncheckedIOException e) {
            report(e, scan, reporter);
            return false;
        }
    }

    private void report(RuntimeException problem, CsvScan scan, Reporter reporter) throws IOException {
        String message = "";
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Utf8Reader.NotUtf8 bytes) {
                TextFile.notUtf8(file, lineAt(bytes.position), bytes.position, bytes.value, reporter);
                return;
            }
            message = message + ' ' + cause.getMessage();
        }
        String field = Integer.toString(scan.count() + 1);
        Origin origin = new Origin(file, Math.max(1, scan.currentLine()), 0, "");
        if (message.contains("Unclosed")) {
            reporter.report("csv-quote-open", origin, Map.of("cell", field));
        } else if (message.contains("closing quote")) {
            reporter.report("csv-quote-stray", origin, Map.of("cell", field));
        } else if (message.contains("buffer")) {
            reporter.report("csv-cell-too-large", origin, Map.of("cell", field));
        } else {
            TextFile.unreadable(new IOException(message.strip()), file, reporter);
        }
    }

    private int lineAt(long position) throws IOException {
        int line = 1;
        int previous = 0;
        try (var in = new java.io.BufferedInputStream(Files.newInputStream(path))) {
            for (long i = 0; i < position; i++) {
                int value = in.read();
                line += value == '\r' || (value == '\n' && previous != '\r') ? 1 : 0;
                previous = value;
            }
        }
        return line;
    }
}
