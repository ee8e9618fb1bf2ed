package org.reportonce.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.finding.Reporter;

/** A foreign file taken in by a mapping, and all that came of it. */
final class Imported {
    /** Records as {@code year/table column=value …} for the columns that are not empty. */
    final List<String> records = new ArrayList<>();

    final List<Map<String, String>> cells = new ArrayList<>();

    /** Findings as {@code code place}. */
    final List<String> problems = new ArrayList<>();

    final List<Map<String, String>> arguments = new ArrayList<>();
    Optional<ImportSummary> summary = Optional.empty();

    private final Reporter reporter = (code, origin, subject, values) -> {
        problems.add(code + ' ' + origin);
        arguments.add(values);
    };

    private Imported() {}

    static Imported of(String mapping, String content) {
        return of(mapping, content.getBytes(StandardCharsets.UTF_8), null);
    }

    static Imported of(String mapping, String content, Charset charset) {
        return of(mapping, content.getBytes(charset), null);
    }

    static Imported of(String mapping, byte[] content, @Nullable Integer year) {
        try {
            Path folder = Files.createTempDirectory("imported");
            Path file = folder.resolve("table.csv");
            Files.write(file, content);
            Imported imported = of(mapping, file, year);
            Files.delete(file);
            Files.delete(folder);
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imported of(String mapping, Path file, @Nullable Integer year) {
        Imported imported = new Imported();
        MappingLoader.load(MappingFile.of("m.yaml", mapping), Countries.standard(), imported.reporter)
                .ifPresent(loaded -> imported.summary = new ForeignImport(
                                loaded, year, imported::take, StandingRecords.NONE, rows -> {})
                        .read(List.of(file), imported.reporter));
        return imported;
    }

    private void take(int year, String table, List<String> columns, List<String> row) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.get(i).isEmpty()) {
                filled.put(columns.get(i), row.get(i));
            }
        }
        cells.add(filled);
        records.add(year + "/" + table + " " + filled);
    }

    /** One column of all records. */
    List<String> column(String name) {
        return cells.stream().map(row -> row.getOrDefault(name, "")).toList();
    }

    /** Rejected rows as {@code line column code}. */
    List<String> rejections() {
        return summary.orElseThrow().rejections().stream()
                .map(each -> (each.line() + " " + each.column() + " " + each.code()).replace("  ", " "))
                .toList();
    }

    FileSummary file() {
        return summary.orElseThrow().files().get(0);
    }
}
