package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;

/** Lost arms: no more are recovered than were lost. */
final class LossCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("recovered-more-than-lost");

    LossCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (row.record() instanceof Loss loss
                && loss.recovered() != null
                && loss.quantity().kind() == QuantityKind.EXACT
                && loss.recovered() > loss.quantity().amount()) {
            setting.row(
                    "recovered-more-than-lost",
                    row,
                    "recovered",
                    loss.id(),
                    Map.of(
                            "recovered",
                            loss.recovered().toString(),
                            "lost",
                            Long.toString(loss.quantity().amount())));
        }
    }
}
