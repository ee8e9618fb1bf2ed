package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.ForeignImport;
import org.reportonce.exchange.ImportSummary;
import org.reportonce.exchange.LoadedMapping;
import org.reportonce.exchange.MappingFile;
import org.reportonce.exchange.MappingLoader;
import org.reportonce.exchange.Rejection;
import org.reportonce.exchange.StandingRecords;
import org.reportonce.finding.Reporter;

/**
 * What a mapping that comes with the program makes of foreign files.
 *
 * @param summary what became of the rows
 * @param records every record by the names of its columns, empty cells left out; {@code table} is {@code year/table}
 */
record Imported(ImportSummary summary, List<Map<String, String>> records) {
    private static final Reporter REFUSE = (code, origin, subject, arguments) -> {
        throw new AssertionError(origin + " " + code + " " + subject + " " + arguments);
    };

    static LoadedMapping mapping(String id) {
        return MappingLoader.load(MappingFile.shipped(id).orElseThrow(), Countries.standard(), REFUSE)
                .orElseThrow();
    }

    /** Imports files of the test resources, by paths below {@code foreign/}. */
    static Imported by(String mapping, String... files) {
        List<Map<String, String>> records = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(Path.of("src/test/resources/foreign", file));
        }
        Optional<ImportSummary> summary = new ForeignImport(
                        mapping(mapping),
                        null,
                        (year, table, columns, cells) -> {
                            Map<String, String> record = new LinkedHashMap<>();
                            record.put("table", year + "/" + table);
                            for (int i = 0; i < columns.size(); i++) {
                                if (!cells.get(i).isEmpty()) {
                                    record.put(columns.get(i), cells.get(i));
                                }
                            }
                            records.add(record);
                        },
                        StandingRecords.NONE,
                        count -> {})
                .read(paths, REFUSE);
        return new Imported(summary.orElseThrow(), records);
    }

    /** Holds the counts against what is expected, and against each other. */
    Imported counts(long read, long taken, Map<String, Long> skipped, Map<String, Long> rejected) {
        assertThat(summary.skipped()).isEqualTo(skipped);
        assertThat(summary.reasons()).isEqualTo(rejected);
        assertThat(summary.read()).isEqualTo(read);
        assertThat(summary.taken()).isEqualTo(taken);
        assertThat(records).hasSize((int) taken);
        assertThat(taken
                        + skipped.values().stream().mapToLong(Long::longValue).sum()
                        + summary.rejections().size())
                .isEqualTo(read);
        return this;
    }

    /** The record made from a line of its file; with several files, from the first that made one. */
    Map<String, String> line(int line) {
        return records.stream()
                .filter(record -> record.getOrDefault("note", "").matches("(?s).*:" + line + "(, .*)?"))
                .findFirst()
                .orElseThrow();
    }

    /** The records with a text in a column. */
    List<Map<String, String>> with(String column, String text) {
        return records.stream()
                .filter(record -> record.getOrDefault(column, "").equals(text))
                .toList();
    }

    /** Lines that were rejected. */
    List<Integer> rejectedLines() {
        return summary.rejections().stream().map(Rejection::line).toList();
    }
}
