package org.reportonce.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/**
 * The State of origin: given only when it is not the exporting State. Keeps, for each model, the first line that names an
 * origin and the first that does not, up to a limit.
 */
final class OriginCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("origin-is-exporter", "origin-unsaid");

    private static final int MOST_MODELS = 20_000;

    private final String own;
    private final Map<String, Model> models = new LinkedHashMap<>();

    OriginCheck(Setting setting) {
        super(setting);
        own = setting.dataset().state().code();
    }

    /** What is known of a model. */
    private static final class Model {
        private int withOrigin;
        private String origin = "";
        private int without;
        private String file = "";
        private long concern;
        private String id = "";
    }

    @Override
    boolean settledByKind() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        Place origin = transfer.origin();
        if (origin.known()) {
            String exporter = transfer.direction() == Direction.EXPORT
                    ? own
                    : transfer.partner().code();
            if (origin.codes().get(0).equals(exporter)) {
                setting.row("origin-is-exporter", row, "origin", transfer.id(), Map.of("origin", setting.name(origin)));
                return;
            }
        }
        if (!transfer.model().isEmpty() && row.readable("origin")) {
            model(row, transfer);
        }
    }

    private void model(Row<Transfer> row, Transfer transfer) {
        Model model = models.get(transfer.model());
        if (model == null) {
            if (models.size() >= MOST_MODELS) {
                return;
            }
            model = new Model();
            models.put(transfer.model(), model);
        }
        if (transfer.origin().given()) {
            if (model.withOrigin == 0) {
                model.withOrigin = row.line();
                model.origin = setting.name(transfer.origin());
            }
        } else if (model.without == 0 && transfer.direction() == Direction.EXPORT) {
            model.without = row.line();
            model.file = row.file();
            model.id = transfer.id();
            model.concern = setting.judge().concern();
        }
    }

    @Override
    void finish() {
        models.forEach((name, model) -> {
            if (model.withOrigin > 0 && model.without > 0) {
                setting.later(
                        "origin-unsaid",
                        model.concern,
                        model.file,
                        model.without,
                        "origin",
                        model.id,
                        Map.of("model", name, "origin", model.origin, "line", Integer.toString(model.withOrigin)));
            }
        });
    }
}
