package org.reportonce.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Severity;

/** How much each fact weighs for each selected report. Sets of reports are bits of a long, in the order of selection. */
final class Weights {
    static final Weights NONE = new Weights(Map.of());

    private final List<String> reports;
    private final Map<String, Map<String, Severity>> byReport;
    private final Map<String, Long> asking = new HashMap<>();
    private final Map<Long, Set<String>> names = new HashMap<>();

    Weights(Map<String, Map<String, Severity>> byReport) {
        if (byReport.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than " + Long.SIZE + " reports in one run");
        }
        this.byReport = new LinkedHashMap<>(byReport);
        this.reports = new ArrayList<>(byReport.keySet());
        for (int bit = 0; bit < reports.size(); bit++) {
            for (String code : severities(reports.get(bit)).keySet()) {
                asking.merge(code, 1L << bit, (one, other) -> one | other);
            }
        }
    }

    List<String> reports() {
        return List.copyOf(reports);
    }

    /** Every selected report. */
    long all() {
        return reports.size() == Long.SIZE ? -1L : (1L << reports.size()) - 1;
    }

    /** Reports that ask for a code. */
    long asking(String code) {
        return asking.getOrDefault(code, 0L);
    }

    long bits(Set<String> ids) {
        long bits = 0;
        for (int bit = 0; bit < reports.size(); bit++) {
            if (ids.contains(reports.get(bit))) {
                bits |= 1L << bit;
            }
        }
        return bits;
    }

    Set<String> names(long bits) {
        return names.computeIfAbsent(bits, wanted -> {
            Set<String> ids = new LinkedHashSet<>();
            for (int bit = 0; bit < reports.size(); bit++) {
                if ((wanted & (1L << bit)) != 0) {
                    ids.add(reports.get(bit));
                }
            }
            return ids;
        });
    }

    /** The heaviest weight of a code among some reports; {@code otherwise} when none of them gives one. */
    Severity heaviest(String code, long bits, Severity otherwise) {
        @Nullable Severity heaviest = null;
        for (String report : names(bits)) {
            Severity severity = severities(report).get(code);
            if (severity != null && (heaviest == null || severity.atLeast(heaviest))) {
                heaviest = severity;
            }
        }
        return heaviest == null ? otherwise : heaviest;
    }

    /** Those of some reports for which a code is an error. */
    long erring(String code, long bits) {
        long erring = 0;
        for (int bit = 0; bit < reports.size(); bit++) {
            if ((bits & (1L << bit)) != 0 && severities(reports.get(bit)).get(code) == Severity.ERROR) {
                erring |= 1L << bit;
            }
        }
        return erring;
    }

    private Map<String, Severity> severities(String report) {
        @Nullable Map<String, Severity> severities = byReport.get(report);
        return severities == null ? Map.of() : severities;
    }
}
