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

    private record Part(Path beside, BufferedWriter text, CsvWriter csv) {}

    /**
     * Adds a row.
     *
     * @param file the table's file
     * @param columns its columns; written before its first row
     * @throws IOException when it cannot be written
     */
    public void add(Path file, List<String> columns, List<String> cells) throws IOException {
        Part part = parts.get(file);
        if (part == null) {
            part = open(file);
            part.csv.writeRecord(columns);
            parts.put(file, part);
        }
        List<String> guarded = new ArrayList<>(cells.size());
        for (String cell : cells) {
            guarded.add(cell.isEmpty() ? cell : CsvCell.ofText(cell).text());
        }
        part.csv.writeRecord(guarded);
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
                beside,
                text,
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
    }

    /** The files there will be. */
    public List<Path> files() {
        return List.copyOf(parts.keySet());
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
            Files.move(part.getValue().beside, part.getKey(), StandardCopyOption.REPLACE_EXISTING);
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
