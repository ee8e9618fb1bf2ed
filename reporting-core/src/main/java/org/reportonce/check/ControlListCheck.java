package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.ControlList;

/** The national control list goes to the ATT Secretariat (ATT Article 5(4)). */
final class ControlListCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("control-list-not-given");

    ControlListCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        boolean given = !profile.publication().attachments().isEmpty()
                || profile.controlLists().stream().anyMatch(ControlListCheck::given);
        if (!given) {
            setting.state("control-list-not-given", "profile.controlLists", Map.of("year", period.text()));
        }
    }

    private static boolean given(ControlList list) {
        return !list.link().isEmpty() || list.givenToSecretariat().yes();
    }
}
