package org.reportonce.exchange.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.yaml.TextFile;

/** Foreign text files. */
final class CsvForeign {
    /** Characters of the largest record. */
    private static final int LARGEST_RECORD = 4_000_000;

    private final Path path;
    private final String file;
    private final TableFormat format;
    private final Reporter reporter;

    CsvForeign(Path path, String file, TableFormat format, Reporter reporter) {
        this.path = path;
        this.file = file;
        this.format = format;
        this.reporter = reporter;
    }

    /** Hands on every line; false when a finding says why not all. */
    boolean read(RowTaker taker) throws IOException {
        Encoding marked;
        try (InputStream in = Files.newInputStream(path)) {
            marked = Marks.of(in.readNBytes(Marks.LONGEST));
        }
        if (marked != Encoding.AUTO && format.encoding() != Encoding.AUTO && !agree(marked, format.encoding())) {
            reporter.report(
                    "foreign-encoding-mark",
                    Origin.file(file),
                    Map.of("file", file, "encoding", format.encoding().word(), "found", marked.word()));
            return false;
        }
        Encoding encoding = format.encoding() == Encoding.AUTO ? marked : format.encoding();
        try (InputStream in = Files.newInputStream(path);
                DecodedReader text = new DecodedReader(in, encoding.charset(), format.lines())) {
            return read(text, encoding, taker);
        } catch (IOException e) {
            TextFile.unreadable(e, file, reporter);
            return false;
        }
    }

    private static boolean agree(Encoding marked, Encoding stated) {
        return marked == stated
                || (stated == Encoding.UTF_16 && (marked == Encoding.UTF_16LE || marked == Encoding.UTF_16BE));
    }

    // One stray quote must not cost all the lines after it. What the parser calls the successor of this switch trims
    // blanks only.
    @SuppressWarnings("removal")
    private boolean read(DecodedReader text, Encoding encoding, RowTaker taker) throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .quoteCharacter(format.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_RECORD)
                .ofCsvRecord(text);
        int line = 0;
        try (CloseableIterator<CsvRecord> records = csv.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                if (!taker.take(row(record))) {
                    return true;
                }
            }
            return true;
        } catch (CsvParseException | UncheckedIOException e) {
            report(e, encoding, line);
            return false;
        }
    }

    private static ForeignRow row(CsvRecord record) {
        int count = record.getFieldCount();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(Blanks.strip(record.getField(i)));
        }
        return new ForeignRow((int) record.getStartingLineNumber(), texts);
    }

    private static String word(Encoding encoding) {
        return encoding == Encoding.AUTO ? Encoding.UTF_8.word() : encoding.word();
    }

    private void report(RuntimeException problem, Encoding encoding, int lastLine) {
        StringBuilder message = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof DecodedReader.NotInEncoding bytes) {
                reporter.report(
                        "foreign-encoding",
                        Origin.line(file, bytes.line),
                        Map.of(
                                "file",
                                file,
                                "encoding",
                                word(encoding),
                                "byte",
                                String.format("0x%02X", bytes.value),
                                "position",
                                Long.toString(bytes.position)));
                return;
            }
            if (cause instanceof DecodedReader.ZeroByte zero) {
                reporter.report(
                        "foreign-zero-byte",
                        Origin.line(file, zero.line),
                        Map.of("file", file, "encoding", word(encoding)));
                return;
            }
            message.append(' ').append(cause.getMessage());
        }
        Origin after = Origin.line(file, lastLine + 1);
        String text = message.toString();
        if (text.contains("Unclosed")) {
            reporter.report("foreign-quote-open", after, Map.of("file", file));
        } else if (text.contains("buffer") || text.contains("exceeds") || text.contains("maximum")) {
            reporter.report("foreign-line-too-large", after, Map.of("file", file));
        } else {
            TextFile.unreadable(new IOException(text.strip()), file, reporter);
        }
    }
}
