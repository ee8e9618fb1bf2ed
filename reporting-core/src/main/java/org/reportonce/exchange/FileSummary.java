package org.reportonce.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of one file. Always {@code read = taken + skipped + rejected}.
 *
 * @param file the file
 * @param heading lines up to the end of the header, which are no rows
 * @param read rows: lines, or the filled cells of the wide columns of a line
 * @param taken rows that became a record each
 * @param skipped rows by the rule that skipped them, in the order of their first row
 * @param rejected rows that became no record and should have
 * @param filled short lines whose missing cells were taken as empty
 * @param formulas cells read that hold the result of a formula, as it was last computed
 * @param otherSheets further visible sheets of the workbook that hold something and were not read
 * @param macros true for a workbook that holds programs; they were neither read nor run
 */
public record FileSummary(
        String file,
        long heading,
        long read,
        long taken,
        Map<String, Long> skipped,
        long rejected,
        long filled,
        long formulas,
        List<String> otherSheets,
        boolean macros) {
    public FileSummary {
        skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
        otherSheets = List.copyOf(otherSheets);
    }

    /** Rows skipped by all rules together. */
    public long skippedRows() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
