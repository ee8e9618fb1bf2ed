package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.TracingRequest;

/** Tracing requests: no more answers than requests, no more refusals or results than answers. */
final class TracingCheck extends EventCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("requests-answered-exceed", "requests-refused-exceed");

    TracingCheck(Setting setting) {
        super(setting);
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (row.record() instanceof TracingRequest request) {
            Long requests = request.quantity().kind() == QuantityKind.EXACT && row.readable("quantity")
                    ? Long.valueOf(request.quantity().amount())
                    : null;
            Long answered = request.answered();
            within("requests-answered-exceed", row, "answered", answered, requests, "requests");
            // Where nobody counted the answers there were no more of them than requests.
            boolean counted = answered != null;
            Long most = counted ? answered : requests;
            String what = counted ? "answers" : "requests";
            within("requests-refused-exceed", row, "refused", request.refused(), most, what);
            within("requests-refused-exceed", row, "successful", request.successful(), most, what);
        }
    }

    private void within(
            String code, Row<?> row, String column, @Nullable Long count, @Nullable Long most, String what) {
        if (count != null && most != null && count > most && row.record() instanceof TracingRequest request) {
            setting.row(
                    code,
                    row,
                    column,
                    request.id(),
                    Map.of("column", column, "count", count.toString(), "most", most.toString(), "what", what));
        }
    }
}
