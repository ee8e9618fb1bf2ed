package org.reportonce.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Lasting;
import org.reportonce.dataset.State;

/** What holds from a day to a day begins before it ends: laws, facts, contacts, everything in {@code state.yaml}. */
final class LastingCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("law-ends-before-it-begins");

    LastingCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        RecordWalk.over("", setting.dataset().state(), this::enter);
    }

    private boolean enter(String path, Record record) {
        if (record instanceof Lasting lasting) {
            ordered(path, lasting.since(), lasting.until());
        } else if (record instanceof State.Contact contact) {
            ordered(path, contact.since(), contact.until());
        } else if (record instanceof State.Policy policy) {
            ordered(path, policy.since(), policy.until());
        } else if (record instanceof State.Membership membership) {
            ordered(path, membership.since(), membership.until());
        } else if (record instanceof State.NationalDefinition definition) {
            ordered(path, definition.since(), definition.until());
        }
        return true;
    }

    private void ordered(String path, @Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null && until != null && until.isBefore(since)) {
            setting.state(
                    "law-ends-before-it-begins",
                    path + ".until",
                    Map.of("key", path, "since", since.toString(), "until", until.toString()));
        }
    }
}
