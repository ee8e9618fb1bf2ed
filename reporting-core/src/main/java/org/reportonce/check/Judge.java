package org.reportonce.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Waivers;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;

/**
 * Weighs facts. A fact about the data concerns every report and cannot be accepted; any other fact concerns the selected
 * reports that ask for its code, weighs what the heaviest of them says, and may be accepted by a waiver. What no selected
 * report asks for is no finding.
 *
 * <p>Facts noted before {@link #select} are kept and weighed then, since reading comes before anybody knows which reports are
 * wanted. Not safe for use by several threads.
 */
public final class Judge implements Reporter {
    /** Places kept of one code. */
    private static final int MOST_OF_A_CODE = 10_000;

    /** Places kept of one code once there are many findings altogether, so that memory stays flat. */
    private static final int MOST_WHEN_MANY = 1_000;

    private static final int MANY = 60_000;

    private final LocalDate today;
    private final List<Fact> early = new ArrayList<>();
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptOfCode = new HashMap<>();
    private final Map<Findings.Kind, Long> counts = new LinkedHashMap<>();
    private Catalogue catalogue;
    private Weights weights = Weights.NONE;
    private WaiverBook waivers;
    private WaiverBook.PlaceOf place = (file, path) -> Origin.file(file).field(path);
    private Set<String> codesElsewhere = Set.of();
    private Map<String, Set<String>> codesUnseen = Map.of();
    private long noted;
    private boolean selected;
    private boolean reviewed;
    private boolean complete;
    private long concern;
    private Set<String> lastIds = Set.of();
    private long lastBits;
    private final Set<String> unreadFiles = new HashSet<>();

    /**
     * A judge who waits for the selection of reports.
     *
     * @param catalogue texts and default weights
     * @param today day of the run, for waivers
     */
    public Judge(Catalogue catalogue, LocalDate today) {
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.today = requireNonNull(today, "today");
        this.waivers = new WaiverBook(Waivers.NONE, today);
    }

    private record Fact(String code, Origin origin, String subject, Map<String, String> arguments) {}

    /**
     * As {@link #select(Catalogue, Map, Waivers, Places)}, knowing the codes of instruments that are not selected: a waiver of such
     * a finding is neither unknown nor unused.
     *
     * @param elsewhere codes that other instruments ask for
     * @param unseen codes by report, of those reports of the dataset that are not selected this time
     */
    public void select(
            Catalogue full,
            Map<String, Map<String, Severity>> checks,
            Waivers accepted,
            Places places,
            Set<String> elsewhere,
            Map<String, Set<String>> unseen) {
        codesElsewhere = Set.copyOf(elsewhere);
        codesUnseen = Map.copyOf(unseen);
        select(full, checks, accepted, places);
    }

    /**
     * Says which reports are wanted, and weighs what was noted before.
     *
     * @param full catalogue with the texts of the instruments
     * @param checks weight of each code a report asks for, by report id
     * @param accepted the dataset's waivers
     * @param places finds the place of a key path in a file; as a rule {@code dataset::origin}
     */
    public void select(Catalogue full, Map<String, Map<String, Severity>> checks, Waivers accepted, Places places) {
        catalogue = full;
        weights = new Weights(checks);
        lastIds = Set.of();
        lastBits = 0;
        waivers = new WaiverBook(accepted, today);
        place = places::origin;
        selected = true;
        concernAll();
        early.forEach(fact -> weigh(fact.code, fact.origin, fact.subject, fact.arguments));
        early.clear();
    }

    /** Finds the place of a value of a YAML file. */
    @FunctionalInterface
    public interface Places {
        /** Place of a key path in a file. */
        Origin origin(String file, String path);
    }

    /** Ids of the selected reports. */
    public List<String> reports() {
        return weights.reports();
    }

    /** True when a selected report asks for a code, or it is about the data as such. */
    public boolean asks(String code) {
        return weights.asking(code) != 0 || catalogue.data(code);
    }

    /**
     * Says which reports the facts that follow concern; ids that are not selected are left out.
     *
     * @param reportIds ids; the same set must not be handed in again with other content
     */
    public void concern(Set<String> reportIds) {
        // Row after row concerns the same reports, as a rule with the same set.
        if (reportIds != lastIds) {
            lastIds = reportIds;
            lastBits = weights.bits(reportIds);
        }
        concern = lastBits;
    }

    /** The facts that follow may concern every selected report. */
    public void concernAll() {
        concern = weights.all();
    }

    long concern() {
        return concern;
    }

    void concern(long bits) {
        concern = bits;
    }

    /** Number of facts noted so far, of weight or not. */
    long noted() {
        return noted;
    }

    /** True when something in a file could not be read, so that nothing can be said about what is not there. */
    boolean unread(String file) {
        return unreadFiles.contains(file);
    }

    long bit(String report) {
        return weights.bits(Set.of(report));
    }

    /** Says that every step of the check ran. Without it the outcome is {@link Outcome#NOT_CHECKED}. */
    public void everythingRan() {
        complete = true;
    }

    @Override
    public void report(String code, Origin origin, String subject, Map<String, String> arguments) {
        noted++;
        if (selected) {
            weigh(code, origin, subject, arguments);
        } else {
            early.add(new Fact(code, origin, subject, arguments));
        }
    }

    private void weigh(String code, Origin origin, String subject, Map<String, String> arguments) {
        long affected = weights.asking(code) & concern;
        if (affected == 0) {
            // Also when it concerns a report that leaves it to the catalogue, and another one gives it a weight.
            if (catalogue.data(code)) {
                waivers.refuse(code, subject);
                if (catalogue.severity(code) == Severity.ERROR
                        && !Checks.codes().contains(code)) {
                    unreadFiles.add(origin.file());
                }
                add(code, catalogue.severity(code), 0, origin, subject, arguments, Optional.empty());
            }
            return;
        }
        for (WaiverBook.Entry entry : waivers.covering(code, subject)) {
            String report = entry.waiver.report();
            long accepted = report.isEmpty() ? affected : affected & bit(report);
            if (accepted != 0) {
                waivers.used(entry);
                judged(code, accepted, origin, subject, arguments, Optional.of(entry.reason()));
                affected &= ~accepted;
            }
        }
        if (affected != 0) {
            judged(code, affected, origin, subject, arguments, Optional.empty());
        }
    }

    private void judged(
            String code,
            long affected,
            Origin origin,
            String subject,
            Map<String, String> arguments,
            Optional<String> waiver) {
        Severity severity = weights.heaviest(code, affected, Severity.INFO);
        add(code, severity, affected, origin, subject, arguments, waiver);
    }

    private void add(
            String code,
            Severity severity,
            long affected,
            Origin origin,
            String subject,
            Map<String, String> arguments,
            Optional<String> waiver) {
        Set<String> affects = weights.names(affected);
        Set<String> erring = weights.names(weights.erring(code, affected));
        counts.merge(new Findings.Kind(code, severity, affects, erring, waiver), 1L, Long::sum);
        int limit = kept.size() < MANY ? MOST_OF_A_CODE : MOST_WHEN_MANY;
        int already = keptOfCode.getOrDefault(code, 0);
        if (already < limit) {
            keptOfCode.put(code, already + 1);
            kept.add(new Finding(code, severity, origin, subject, arguments, affects, waiver));
        }
    }

    /** Everything found so far. The first call also says what is wrong with the waivers. */
    public Findings findings() {
        if (!selected) {
            select(catalogue, Map.of(), Waivers.NONE, place::of);
        }
        if (complete && !reviewed) {
            reviewed = true;
            concernAll();
            waivers.review(new KnownCodes(), place, this);
        }
        boolean blocked = counts.keySet().stream().anyMatch(k -> k.severity() == Severity.ERROR && !k.accepted());
        Outcome outcome = !complete ? Outcome.NOT_CHECKED : blocked ? Outcome.INVALID : Outcome.VALID;
        return new Findings(kept, counts, outcome);
    }

    private final class KnownCodes implements WaiverBook.Known {
        @Override
        public boolean code(String code) {
            return catalogue.knows(code) || codesElsewhere.contains(code);
        }

        @Override
        public boolean asked(String code, String report) {
            boolean elsewhere = report.isEmpty()
                    ? codesUnseen.values().stream().anyMatch(codes -> codes.contains(code))
                    : codesUnseen.containsKey(report);
            return catalogue.knows(code) && asks(code) && !elsewhere;
        }

        @Override
        public List<String> near(String code) {
            return catalogue.near(code);
        }
    }
}
