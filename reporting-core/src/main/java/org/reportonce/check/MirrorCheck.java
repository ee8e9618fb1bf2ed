package org.reportonce.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.TransferStatus;

/** Figures that partners have published against our deliveries. Keeps a sum for each partner, direction and category. */
final class MirrorCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("mirror-differs", "mirror-only");

    private final Map<Flow, Theirs> theirs = new LinkedHashMap<>();

    MirrorCheck(Setting setting) {
        super(setting);
    }

    /** A flow seen from the reporting State. */
    private record Flow(Direction direction, String category, String partner) {}

    private static final class Theirs {
        private final Row<MirrorFigure> first;
        private long items;
        private boolean unknown;

        private Theirs(Row<MirrorFigure> first) {
            this.first = first;
        }
    }

    @Override
    boolean usesSums() {
        return setting.dataset().mirror().present();
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    @SuppressWarnings("ConstantValue")
    public void mirror(Row<MirrorFigure> row) {
        MirrorFigure figure = row.record();
        if (figure.direction() == null
                || figure.category() == null
                || figure.category().outside()
                || !figure.reporter().known()) {
            return;
        }
        Direction ours = figure.direction() == Direction.EXPORT ? Direction.IMPORT : Direction.EXPORT;
        Flow flow = new Flow(ours, figure.category().code(), figure.reporter().code());
        Theirs sum = theirs.computeIfAbsent(flow, unused -> new Theirs(row));
        sum.items = Sums.saturated(sum.items, figure.quantity().amount());
        sum.unknown |= !figure.quantity().known();
    }

    @Override
    void finish() {
        theirs.forEach((flow, figure) -> {
            if (!figure.unknown && setting.whole()) {
                compare(flow, figure);
            }
        });
    }

    private void compare(Flow flow, Theirs figure) {
        long items = 0;
        long lines = 0;
        boolean uncounted = false;
        for (Map.Entry<Sums.Key, Sums.Sum> entry : setting.sums().byKey().entrySet()) {
            Sums.Key key = entry.getKey();
            if (key.direction() == flow.direction
                    && key.status() != TransferStatus.AUTHORIZED
                    && key.partner().equals(flow.partner)
                    && alike(entry.getValue().category, flow.category)) {
                items = Sums.saturated(items, entry.getValue().items);
                lines += entry.getValue().lines;
                uncounted |= entry.getValue().uncounted > 0;
            }
        }
        boolean agrees = lines == 0 ? figure.items == 0 : items == figure.items || (uncounted && items < figure.items);
        if (agrees) {
            return;
        }
        MirrorFigure first = figure.first.record();
        setting.row(
                lines == 0 ? "mirror-only" : "mirror-differs",
                figure.first,
                "quantity",
                first.id(),
                Map.of(
                        "partner",
                        setting.names(flow.partner),
                        "flow",
                        flow.direction == Direction.EXPORT ? "exports" : "imports",
                        "theirFlow",
                        flow.direction == Direction.EXPORT ? "imports" : "exports",
                        "category",
                        flow.category,
                        "theirs",
                        Long.toString(figure.items),
                        "ours",
                        Long.toString(items),
                        "source",
                        first.source().isBlank() ? "no source given" : first.source()));
    }

    /** Same category, or one of the two is the heading of the other. */
    private static boolean alike(Category ours, String theirs) {
        String code = ours.code();
        return code.equals(theirs) || code.startsWith(theirs + '.') || theirs.startsWith(code + '.');
    }
}
