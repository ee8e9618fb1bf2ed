package org.reportonce.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.Waivers.Waiver;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** The waivers of a dataset: which hold, which have run out, and which were of use. */
final class WaiverBook {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> inForce = new HashMap<>();

    WaiverBook(Waivers waivers, LocalDate today) {
        for (Waiver waiver : waivers.waivers()) {
            Entry entry = new Entry(waiver, "waivers[" + entries.size() + "]");
            entries.add(entry);
            entry.expired = waiver.until() != null && waiver.until().isBefore(today);
            if (waiver.until() != null && !entry.expired) {
                inForce.computeIfAbsent(waiver.finding(), code -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** One waiver with its place in the file. */
    static final class Entry {
        final Waiver waiver;
        private final String path;
        private boolean expired;
        private boolean used;
        private boolean refused;

        private Entry(Waiver waiver, String path) {
            this.waiver = waiver;
            this.path = path;
        }

        String reason() {
            return waiver.reason() + " (" + waiver.role() + ", until " + waiver.until() + ')';
        }

        private boolean covers(String subject) {
            return waiver.subject().isEmpty() || waiver.subject().equals(subject);
        }
    }

    /** Waivers in force for a finding, in file order; each counts as used. */
    List<Entry> covering(String code, String subject) {
        List<Entry> candidates = inForce.get(code);
        if (candidates == null) {
            return List.of();
        }
        return candidates.stream().filter(entry -> entry.covers(subject)).toList();
    }

    void used(Entry entry) {
        entry.used = true;
    }

    /** A finding about the data themselves came up that somebody wanted to accept. */
    void refuse(String code, String subject) {
        covering(code, subject).forEach(entry -> entry.refused = true);
    }

    /** Says which waivers ran out, which matched nothing, and which nobody may give. */
    void review(Known known, PlaceOf place, Reporter reporter) {
        for (Entry entry : entries) {
            Waiver waiver = entry.waiver;
            Origin origin = place.of("waivers.yaml", entry.path + ".finding");
            String code = waiver.finding();
            if (!code.isBlank() && !known.code(code)) {
                String near = String.join(" or ", known.near(code));
                reporter.report("waiver-code-unknown", origin, code, Map.of("code", code, "near", near));
            } else if (entry.expired) {
                reporter.report(
                        "waiver-expired",
                        place.of("waivers.yaml", entry.path + ".until"),
                        code,
                        Map.of("code", code, "until", String.valueOf(waiver.until()), "role", waiver.role()));
            } else if (entry.refused) {
                reporter.report("waiver-not-allowed", origin, code, Map.of("code", code));
            } else if (!entry.used && waiver.until() != null && known.asked(code, waiver.report())) {
                String about = waiver.subject().isEmpty() ? "" : " about " + waiver.subject();
                reporter.report("waiver-unused", origin, code, Map.of("code", code, "about", about));
            }
        }
    }

    /** Which codes there are, and which of them this run could have made. */
    interface Known {
        /** True when a check or an instrument, selected or not, has the code. */
        boolean code(String code);

        /**
         * True when every report of the dataset that asks for the code was looked at, so that a finding would have come up.
         *
         * @param report the only report meant, or empty
         */
        boolean asked(String code, String report);

        /** Codes like a mistyped one. */
        List<String> near(String code);
    }

    /** Finds the place of a value in a YAML file. */
    @FunctionalInterface
    interface PlaceOf {
        Origin of(String file, String path);
    }
}
