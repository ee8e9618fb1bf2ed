package org.reportonce.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;

/**
 * What a run found. Counts are exact; of a code that comes very often only the first places are kept.
 *
 * @param kept findings in order of file, line, column and code
 * @param counts number of findings alike in code, weight, reports and reason of acceptance
 * @param outcome what the run comes to
 */
public record Findings(List<Finding> kept, Map<Kind, Long> counts, Outcome outcome) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.origin().file())
            .thenComparingInt(f -> f.origin().line())
            .thenComparingInt(f -> f.origin().column())
            .thenComparing(Finding::code)
            .thenComparing(f -> f.origin().field())
            .thenComparing(Finding::subject);

    public Findings {
        kept = kept.stream().sorted(BY_PLACE).toList();
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Findings that differ in nothing but their place and values.
     *
     * @param code stable code
     * @param severity weight
     * @param affects ids of the reports concerned; empty for all
     * @param erring ids of the reports among them for which it is an error; the others take it more lightly
     * @param waiver reason and role under which they were accepted, if they were
     */
    public record Kind(
            String code, Severity severity, Set<String> affects, Set<String> erring, Optional<String> waiver) {
        /** True when a waiver accepts them. */
        public boolean accepted() {
            return waiver.isPresent();
        }

        /** True when a finding is of this kind. */
        public boolean holds(Finding finding) {
            return code.equals(finding.code())
                    && severity == finding.severity()
                    && waiver.equals(finding.waiver())
                    && affects.equals(finding.affects());
        }
    }

    /** Number of findings of a weight that nobody accepted. */
    public long count(Severity severity) {
        return sum(kind -> kind.severity() == severity && !kind.accepted());
    }

    /** Number of findings accepted by waivers. */
    public long accepted() {
        return sum(Kind::accepted);
    }

    /** Number of findings of a code, accepted ones included. */
    public long count(String code) {
        return sum(kind -> kind.code().equals(code));
    }

    /** Number of all findings. */
    public long total() {
        return sum(kind -> true);
    }

    /** Number of errors nobody accepted that stand in the way of a report. */
    public long blocking(String report) {
        return sum(kind -> kind.severity() == Severity.ERROR
                && !kind.accepted()
                && (kind.affects().isEmpty() || kind.erring().contains(report)));
    }

    /** Number of findings of which only the count is known. */
    public long notKept() {
        return total() - kept.size();
    }

    private long sum(Predicate<Kind> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
