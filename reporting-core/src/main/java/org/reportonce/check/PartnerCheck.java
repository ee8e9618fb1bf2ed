package org.reportonce.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Transfer;

/** The partner of a line: one other State, named. */
final class PartnerCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "partner-missing",
            "partner-withheld",
            "partner-is-reporting-state",
            "partner-several",
            "partner-not-un-member");

    private final String own;
    private final Map<String, Boolean> members = new HashMap<>();

    PartnerCheck(Setting setting) {
        super(setting);
        own = setting.dataset().state().code();
        // States a user made up, or codes ISO leaves to users, are for the user to judge.
        for (State.NamedCountry country : setting.dataset().state().countries()) {
            members.put(country.code(), true);
        }
        members.put(own, true);
    }

    @Override
    boolean settledByKind() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        Place partner = transfer.partner();
        if (!row.readable("partner")) {
            return;
        }
        if (!partner.given()) {
            boolean withheld = transfer.withheld().contains("partner");
            String code = withheld ? "partner-withheld" : "partner-missing";
            setting.row(code, row, "partner", transfer.id(), Map.of("role", role(transfer.direction())));
            return;
        }
        if (partner.several()) {
            setting.row(
                    "partner-several",
                    row,
                    "partner",
                    transfer.id(),
                    Map.of(
                            "count",
                            Integer.toString(partner.codes().size()),
                            "partners",
                            setting.name(partner),
                            "role",
                            role(transfer.direction())));
        }
        for (int i = 0; i < partner.codes().size(); i++) {
            state(row, transfer, partner.codes().get(i));
        }
    }

    private void state(Row<Transfer> row, Transfer transfer, String code) {
        if (code.equals(own)) {
            setting.row(
                    "partner-is-reporting-state",
                    row,
                    "partner",
                    transfer.id(),
                    Map.of("state", setting.names(code), "role", role(transfer.direction())));
        } else if (!members.computeIfAbsent(code, this::member)) {
            setting.row("partner-not-un-member", row, "partner", transfer.id(), Map.of("partner", setting.names(code)));
        }
    }

    private boolean member(String code) {
        return setting.dataset()
                .countries()
                .byCode(code)
                .map((Country country) -> country.unMemberIn(setting.year()))
                .orElse(true);
    }

    /** What the form calls the partner of a flow. */
    static String role(Direction direction) {
        return direction == Direction.EXPORT ? "final importing State" : "exporting State";
    }
}
