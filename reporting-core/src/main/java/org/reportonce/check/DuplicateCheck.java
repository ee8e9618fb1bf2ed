package org.reportonce.check;

import com.carrotsearch.hppc.LongIntHashMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;

/** Ids used twice, and lines that say the same in everything but the id. Keeps a fingerprint and a line number for each line. */
final class DuplicateCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("duplicate-id", "duplicate-line");

    private final LongIntHashMap transferIds = new LongIntHashMap();
    private final LongIntHashMap holdingIds = new LongIntHashMap();
    private final LongIntHashMap productionIds = new LongIntHashMap();
    private final LongIntHashMap mirrorIds = new LongIntHashMap();
    private final Map<String, LongIntHashMap> eventIds = new HashMap<>();
    private final LongIntHashMap lines = new LongIntHashMap();
    private final KindMemo<Long> ofKinds = new KindMemo<>();
    private final boolean wholeLines;

    DuplicateCheck(Setting setting) {
        super(setting);
        wholeLines = setting.judge().asks("duplicate-line");
    }

    @Override
    boolean seesOutside() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        id(transferIds, row, transfer.id());
        if (wholeLines) {
            int first = first(lines, fingerprint(row), row.line());
            if (first > 0) {
                setting.row("duplicate-line", row, "", transfer.id(), Map.of("first", Integer.toString(first)));
            }
        }
    }

    @Override
    public void holding(Row<Holding> row) {
        id(holdingIds, row, row.record().id());
    }

    @Override
    public void production(Row<Production> row) {
        id(productionIds, row, row.record().id());
    }

    @Override
    public void mirror(Row<MirrorFigure> row) {
        id(mirrorIds, row, row.record().id());
    }

    @Override
    void event(Row<? extends Entry> row) {
        id(
                eventIds.computeIfAbsent(row.file(), file -> new LongIntHashMap()),
                row,
                row.record().id());
    }

    private void id(LongIntHashMap seen, Row<?> row, String id) {
        if (!id.isEmpty()) {
            int first = first(seen, Hash64.mixed(Hash64.add(Hash64.SEED, id)), row.line());
            if (first > 0) {
                setting.row("duplicate-id", row, "id", id, Map.of("id", id, "first", Integer.toString(first)));
            }
        }
    }

    /** Line that had this fingerprint first; 0 when it is new. */
    private static int first(LongIntHashMap seen, long fingerprint, int line) {
        int slot = seen.indexOf(fingerprint);
        if (seen.indexExists(slot)) {
            return seen.indexGet(slot);
        }
        seen.indexInsert(slot, fingerprint, line);
        return 0;
    }

    private long fingerprint(Row<Transfer> row) {
        Transfer transfer = row.record();
        Long alike = ofKinds.get(row);
        if (alike == null) {
            alike = ofKind(transfer);
            ofKinds.put(row, alike);
        }
        long hash = Hash64.add(alike, transfer.quantity().kind().compareTo(QuantityKind.EXACT));
        hash = Hash64.add(hash, transfer.quantity().amount());
        hash = money(hash, transfer.value());
        hash = Hash64.add(hash, transfer.endUser());
        hash = date(hash, transfer.date());
        hash = Hash64.add(hash, transfer.licence());
        return Hash64.mixed(Hash64.add(hash, transfer.comments()));
    }

    /** What lines of a kind have in common; see {@link org.reportonce.dataset.TransferKinds}. */
    private static long ofKind(Transfer transfer) {
        long hash = Hash64.add(Hash64.SEED, transfer.direction().compareTo(Direction.EXPORT));
        hash = Hash64.add(hash, transfer.status().compareTo(TransferStatus.AUTHORIZED));
        hash = Hash64.add(hash, transfer.category().code());
        hash = Hash64.add(hash, transfer.designation());
        hash = Hash64.add(hash, transfer.model());
        hash = place(hash, transfer.partner());
        hash = place(hash, transfer.origin());
        return place(hash, transfer.intermediate());
    }

    private static long place(long hash, Place place) {
        long next = Hash64.add(hash, place.codes().size());
        for (int i = 0; i < place.codes().size(); i++) {
            next = Hash64.add(next, place.codes().get(i));
        }
        return place.codes().isEmpty() ? Hash64.add(next, place.written()) : next;
    }

    private static long money(long hash, @Nullable Money money) {
        if (money == null) {
            return Hash64.add(hash, -1);
        }
        BigDecimal amount = money.amount();
        long next = Hash64.add(
                hash, amount.precision() < 19 ? amount.unscaledValue().longValue() : amount.hashCode());
        return Hash64.add(Hash64.add(next, amount.scale()), money.currency());
    }

    private static long date(long hash, @Nullable PartialDate date) {
        return Hash64.add(hash, date == null ? -1 : date.year() * 10_000L + date.month() * 100L + date.day());
    }
}
