package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.DestructionMethod;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Provenance;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Surplus;
import org.reportonce.dataset.SurplusAction;
import org.reportonce.dataset.SurplusRoute;

/** Surplus and its destruction (PoA II.18, II.19). Counts destroyed surplus. */
final class SurplusCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("open-pit-detonation", "surplus-not-recorded", "destroyed-without-method");

    private long destroyed;
    private int firstLine;

    SurplusCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (row.record() instanceof Destruction destruction) {
            if (destruction.method() == DestructionMethod.OPEN_PIT_DETONATION) {
                setting.row("open-pit-detonation", row, "method", destruction.id(), Map.of());
            }
            if (destruction.provenance() == Provenance.SURPLUS
                    && destruction.quantity().amount() > 0) {
                destroyed += destruction.quantity().amount();
                firstLine = firstLine == 0 ? row.line() : firstLine;
            }
        }
    }

    @Override
    void finish() {
        Surplus surplus = profile.surplus();
        if (surplus.methods().contains(DestructionMethod.OPEN_PIT_DETONATION)) {
            setting.state("open-pit-detonation", "profile.surplus.methods", Map.of());
        }
        if (!surplus.actions().isEmpty() && !surplus.actions().contains(SurplusAction.RECORDED)) {
            setting.state("surplus-not-recorded", "profile.surplus.actions", Map.of());
        }
        if (destroyed > 0 && !surplus.routes().contains(SurplusRoute.DESTRUCTION)) {
            setting.state(
                    "destroyed-without-method",
                    "profile.surplus.routes",
                    Map.of(
                            "destroyed",
                            Long.toString(destroyed),
                            "line",
                            Integer.toString(firstLine),
                            "routes",
                            EnumText.of(surplus.routes())));
        }
    }
}
