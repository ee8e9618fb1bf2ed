package org.reportonce.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code embargoes.yaml}: arms embargoes of the United Nations Security Council.
 *
 * @param format {@code reportonce/embargoes/1}
 * @param verified true once a person has compared it with the resolutions
 * @param embargoes one entry a measure
 */
record Embargoes(String format, boolean verified, List<Embargo> embargoes) {
    /**
     * One measure.
     *
     * @param state ISO 3166-1 alpha-3 code
     * @param since first day
     * @param until last day, or null while in force
     * @param resolution resolution it rests on
     * @param scope whom it covers, in words that follow "arms embargo on"
     * @param imports true when buying arms from the State is forbidden too
     */
    record Embargo(
            String state,
            LocalDate since,
            @Nullable LocalDate until,
            String resolution,
            String scope,
            boolean imports) {
        /** True when in force on a day from the first to the last. */
        boolean inForce(LocalDate first, LocalDate last) {
            return !since.isAfter(last) && (until == null || !until.isBefore(first));
        }
    }

    /** Reads the list that comes with the tool. */
    static Map<String, List<Embargo>> byState() {
        Map<String, List<Embargo>> byState = new HashMap<>();
        for (Embargo embargo : DataFile.read("embargoes.yaml", Embargoes.class).embargoes()) {
            byState.computeIfAbsent(embargo.state(), state -> new ArrayList<>()).add(embargo);
        }
        return byState;
    }
}
