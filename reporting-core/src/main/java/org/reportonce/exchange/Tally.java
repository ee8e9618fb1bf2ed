package org.reportonce.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the rows of a file. */
final class Tally {
    final String file;
    long heading;
    long read;
    long taken;
    long rejected;
    long filled;
    long formulas;
    List<String> otherSheets = List.of();
    boolean macros;
    private final Map<String, Long> skipped = new LinkedHashMap<>();

    Tally(String file) {
        this.file = file;
    }

    void skip(String rule) {
        skipped.merge(rule, 1L, Long::sum);
    }

    FileSummary summary() {
        return new FileSummary(file, heading, read, taken, skipped, rejected, filled, formulas, otherSheets, macros);
    }
}
