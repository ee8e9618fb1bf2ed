package org.reportonce.write.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes tables of a dataset, row by row: UTF-8, comma, CRLF; a text that a spreadsheet program would run is preceded by an
 * apostrophe. The files are written beside and appear under their names together, once they are whole.
 */
public final class RecordFiles implements AutoCloseable {
    private final Map<Path, Part> parts = new LinkedHashMap<>();

    /** Folders that were not there before. */
    private final List<Path> made = new ArrayList<>();

    private static final class Part {
        private final Path beside;
        private final CsvWriter csv;
        private long kept;
        private long added;

        Part(Path beside, CsvWriter csv) {
            this.beside = beside;
            this.csv = csv;
        }
    }

    /**
     * Adds a row.
     *
     * @param file the table's file
     * @param columns its columns; written before its first row
     * @throws IOException when it cannot be written
     */
    public void add(Path file, List<String> columns, List<String> cells) throws IOException {
        Part part = part(file, columns);
        List<String> guarded = new ArrayList<>(cells.size());
        for (String cell : cells) {
            guarded.add(cell.isEmpty() ? cell : CsvCell.ofText(cell).text());
        }
        part.csv.writeRecord(guarded);
        part.added++;
    }

    /**
     * Keeps a row that was in the file before; those come first. A file to which nothing is added stays as it is.
     *
     * @param cells the cells as they were written
     * @throws IOException when it cannot be written
     */
    public void keep(Path file, List<String> columns, List<String> cells) throws IOException {
        Part part = part(file, columns);
        part.csv.writeRecord(cells);
        part.kept++;
    }

    private Part part(Path file, List<String> columns) throws IOException {
        Part part = parts.get(file);
        if (part == null) {
            part = open(file);
            part.csv.writeRecord(columns);
            parts.put(file, part);
        }
        return part;
    }

    private Part open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            made.add(folder);
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        BufferedWriter text = Files.newBufferedWriter(beside, StandardCharsets.UTF_8);
        return new Part(
                beside, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
    }

    /** The files there will be: all to which a row was added. */
    public List<Path> files() {
        return parts.keySet().stream().filter(file -> added(file) > 0).toList();
    }

    /** Number of rows kept in a file. */
    public long kept(Path file) {
        Part part = parts.get(file);
        return part == null ? 0 : part.kept;
    }

    /** Number of rows added to a file. */
    public long added(Path file) {
        Part part = parts.get(file);
        return part == null ? 0 : part.added;
    }

    /**
     * Lets the files appear under their names.
     *
     * @throws IOException when they cannot be written
     */
    public void finish() throws IOException {
        for (Part part : parts.values()) {
            part.csv.close();
        }
        for (Map.Entry<Path, Part> part : parts.entrySet()) {
            if (part.getValue().added > 0) {
                Files.move(part.getValue().beside, part.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what did not appear, and folders that were made for it. */
    @Override
    public void close() {
        parts.forEach((file, part) -> {
            try {
                part.csv.close();
                Files.deleteIfExists(part.beside);
            } catch (IOException e) {
                // Clearing up after a failure must not hide the failure itself.
                part.beside.toFile().deleteOnExit();
            }
        });
        made.forEach(folder -> {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // It holds what was written, or is not ours to remove.
                return;
            }
        });
    }
}
