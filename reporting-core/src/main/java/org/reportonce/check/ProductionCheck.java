package org.reportonce.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.TransferStatus;

/** Procurement through national production that looks like imports or stocks. Keeps sums by category. */
final class ProductionCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("production-equals-imports", "production-equals-holdings");

    /** Equal sums below this are chance. */
    private static final long CHANCE = 1;

    private final Map<String, Made> made = new LinkedHashMap<>();
    private final Map<String, Long> held = new LinkedHashMap<>();

    ProductionCheck(Setting setting) {
        super(setting);
    }

    private static final class Made {
        private final Row<Production> first;
        private long items;

        private Made(Row<Production> first) {
            this.first = first;
        }
    }

    @Override
    boolean usesSums() {
        return true;
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    @SuppressWarnings("ConstantValue")
    public void production(Row<Production> row) {
        if (row.record().category() != null) {
            Made sum = made.computeIfAbsent(row.record().category().code(), category -> new Made(row));
            sum.items = Sums.saturated(sum.items, row.record().quantity().amount());
        }
    }

    @Override
    @SuppressWarnings("ConstantValue")
    public void holding(Row<Holding> row) {
        if (row.record().category() != null) {
            held.merge(row.record().category().code(), row.record().quantity().amount(), Sums::saturated);
        }
    }

    @Override
    void finish() {
        Map<String, Long> imported = new LinkedHashMap<>();
        setting.sums().byKey().forEach((key, sum) -> {
            if (key.direction() == Direction.IMPORT && key.status() != TransferStatus.AUTHORIZED) {
                imported.merge(key.category(), sum.items, Sums::saturated);
            }
        });
        made.forEach((category, sum) -> {
            equal("production-equals-imports", category, sum, imported);
            equal("production-equals-holdings", category, sum, held);
        });
    }

    private void equal(String code, String category, Made sum, Map<String, Long> others) {
        Long other = others.get(category);
        if (other != null && other == sum.items && sum.items > CHANCE) {
            setting.row(
                    code,
                    sum.first,
                    "quantity",
                    sum.first.record().id(),
                    Map.of("category", category, "items", Long.toString(sum.items)));
        }
    }
}
