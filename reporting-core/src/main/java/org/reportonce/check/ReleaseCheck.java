package org.reportonce.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.YearFacts.Decision;
import org.reportonce.dataset.YearFacts.ReleaseDecision;

/** The separate decision that data may go to a register which publishes everything it gets. */
final class ReleaseCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("release-decision-missing", "release-held");

    ReleaseCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        for (String report : setting.judge().reports()) {
            Optional<ReleaseDecision> decision = setting.facts().releases().stream()
                    .filter(release -> release.report().equals(report))
                    .findFirst();
            Map<String, String> arguments = Map.of("report", report);
            if (decision.map(ReleaseDecision::decision).isEmpty()) {
                setting.factFor(report, "release-decision-missing", "releases", arguments);
            } else if (decision.get().decision() == Decision.HOLD) {
                setting.factFor(report, "release-held", "releases", arguments);
            }
        }
    }
}
