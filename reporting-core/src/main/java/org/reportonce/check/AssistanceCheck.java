package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.AssistanceRole;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Row;

/** Assistance: a request says what is wanted, an amount says in which currency. */
final class AssistanceCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("assistance-kind-missing", "assistance-currency-missing");

    AssistanceCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (!(row.record() instanceof Assistance assistance)) {
            return;
        }
        boolean asking = assistance.role() == AssistanceRole.WANTED || assistance.role() == AssistanceRole.REQUESTED;
        if (asking && assistance.description().isBlank()) {
            setting.row(
                    "assistance-kind-missing",
                    row,
                    "description",
                    assistance.id(),
                    Map.of("role", EnumText.of(assistance.role()), "area", EnumText.of(assistance.area())));
        }
        if (assistance.value() != null && assistance.value().currency().isEmpty() && row.readable("currency")) {
            setting.row(
                    "assistance-currency-missing",
                    row,
                    "currency",
                    assistance.id(),
                    Map.of("value", assistance.value().amount().toPlainString()));
        }
    }
}
