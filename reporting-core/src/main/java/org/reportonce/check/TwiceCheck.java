package org.reportonce.check;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/**
 * The same import entered twice: once from the State it came from, once from the State of origin. Keeps a fingerprint for each
 * import that has a model and a number.
 */
final class TwiceCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("transfer-twice");

    private final LongIntHashMap byPartner = new LongIntHashMap();
    private final LongIntHashMap byOrigin = new LongIntHashMap();

    TwiceCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        Place partner = transfer.partner();
        if (transfer.direction() != Direction.IMPORT
                || transfer.model().isEmpty()
                || !transfer.quantity().known()
                || !partner.known()) {
            return;
        }
        long items = Hash64.add(Hash64.SEED, transfer.category().code());
        items = Hash64.add(items, transfer.model());
        items = Hash64.add(items, transfer.quantity().amount());
        long exporter = Hash64.mixed(Hash64.add(items, partner.code()));
        if (transfer.origin().known() && !transfer.origin().code().equals(partner.code())) {
            long origin = Hash64.mixed(Hash64.add(items, transfer.origin().code()));
            byOrigin.put(origin, row.line());
            report(row, byPartner.getOrDefault(origin, 0));
        } else {
            byPartner.put(exporter, row.line());
            report(row, byOrigin.getOrDefault(exporter, 0));
        }
    }

    private void report(Row<Transfer> row, int other) {
        if (other > 0) {
            Transfer transfer = row.record();
            setting.row(
                    "transfer-twice",
                    row,
                    "partner",
                    transfer.id(),
                    Map.of(
                            "line",
                            Integer.toString(other),
                            "items",
                            Long.toString(transfer.quantity().amount()),
                            "model",
                            transfer.model()));
        }
    }
}
