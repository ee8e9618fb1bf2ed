package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of all rows of an import.
 *
 * @param mapping id of the mapping
 * @param files file by file
 * @param records number of records made, by {@code year/table}
 * @param rejections every rejected row
 */
public record ImportSummary(
        String mapping, List<FileSummary> files, Map<String, Long> records, List<Rejection> rejections) {
    public ImportSummary {
        files = List.copyOf(files);
        records = Collections.unmodifiableMap(new TreeMap<>(records));
        rejections = Collections.unmodifiableList(new ArrayList<>(rejections));
    }

    /** Rows read. */
    public long read() {
        return files.stream().mapToLong(FileSummary::read).sum();
    }

    /** Rows that became a record. */
    public long taken() {
        return files.stream().mapToLong(FileSummary::taken).sum();
    }

    /** Rows skipped since their record was in the table before. */
    public long thereAlready() {
        return skipped().getOrDefault(TakenIds.THERE, 0L);
    }

    /** Rows by the rule that skipped them. */
    public Map<String, Long> skipped() {
        Map<String, Long> skipped = new LinkedHashMap<>();
        files.forEach(file -> file.skipped().forEach((rule, count) -> skipped.merge(rule, count, Long::sum)));
        return skipped;
    }

    /** Rejected rows by the code that says why, the most frequent first. */
    public Map<String, Long> reasons() {
        Map<String, Long> counts = new TreeMap<>();
        rejections.forEach(rejection -> counts.merge(rejection.code(), 1L, Long::sum));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
