package org.reportonce.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.CategoryGroup;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Jump;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;

/** Numbers so large that a typing error is likelier: by themselves, or against last year. */
final class PlausibilityCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("outlier");

    /** Most items on one line, by group: above what any single delivery on record came to. */
    private static final long[] MOST = new long[CategoryGroup.values().length];

    static {
        most(1_000, CategoryGroup.I);
        most(3_000, CategoryGroup.II, CategoryGroup.III);
        most(300, CategoryGroup.IV, CategoryGroup.V);
        most(100, CategoryGroup.VI);
        most(30_000, CategoryGroup.VII);
        most(1_000_000, CategoryGroup.SA);
        most(200_000, CategoryGroup.LW);
        most(Long.MAX_VALUE, CategoryGroup.NATIONAL, CategoryGroup.OUTSIDE);
    }

    PlausibilityCheck(Setting setting) {
        super(setting);
    }

    @SuppressWarnings("EnumOrdinal")
    private static void most(long items, CategoryGroup... groups) {
        for (CategoryGroup group : groups) {
            MOST[group.ordinal()] = items;
        }
    }

    private record Flow(Direction direction, TransferStatus status, String category, String partner) {
        private static Flow of(Sums.Key key) {
            return new Flow(key.direction(), key.status(), key.category(), key.partner());
        }
    }

    /** This year's or last year's figure of a flow. */
    private static final class Figure {
        private long items;
        private double value;
        private long valued;
        private String currency = "";

        private void add(Sums.Sum sum) {
            items = Sums.saturated(items, sum.items);
            if (currency.isEmpty() || currency.equals(sum.currency)) {
                currency = sum.currency;
                value += sum.value;
                valued = Sums.saturated(valued, sum.valued);
            }
        }

        private double unitValue() {
            return valued == 0 ? 0 : value / valued;
        }
    }

    @Override
    boolean usesSums() {
        return setting.lastYear().dataset().isPresent();
    }

    @Override
    @SuppressWarnings("EnumOrdinal")
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        long most = MOST[transfer.category().group().ordinal()];
        if (transfer.quantity().amount() > most) {
            String items = Long.toString(transfer.quantity().amount());
            setting.row(
                    "outlier",
                    row,
                    "quantity",
                    transfer.id(),
                    Map.of(
                            "what",
                            items + " items of category " + transfer.category().code(),
                            "compared",
                            "more than " + most + " on one line is hardly ever true"));
        }
    }

    @Override
    void finish() {
        if (setting.lastYear().dataset().isEmpty()) {
            return;
        }
        Map<Flow, Figure> before = new HashMap<>();
        setting.lastYear()
                .sums()
                .byKey()
                .forEach((key, sum) -> before.computeIfAbsent(Flow.of(key), flow -> new Figure())
                        .add(sum));
        Map<Flow, Figure> now = new HashMap<>();
        setting.sums()
                .byKey()
                .forEach((key, sum) ->
                        now.computeIfAbsent(Flow.of(key), flow -> new Figure()).add(sum));
        setting.sums().byKey().forEach((key, sum) -> {
            Figure earlier = before.get(Flow.of(key));
            // The figures of a flow are looked at once, at the first of its lines.
            Figure later = now.remove(Flow.of(key));
            if (earlier != null && later != null) {
                compare(key, sum, earlier, later);
            }
        });
    }

    private void compare(Sums.Key key, Sums.Sum sum, Figure before, Figure now) {
        String flow = " of category " + key.category() + ", partner " + setting.names(key.partner());
        if (Jump.up(before.items, now.items)) {
            report(key, sum, "quantity", now.items + " items" + flow, "last year it was " + before.items);
        }
        boolean comparable = before.unitValue() > 0 && now.unitValue() > 0 && before.currency.equals(now.currency);
        if (comparable && now.unitValue() > Jump.TIMES * before.unitValue()) {
            report(
                    key,
                    sum,
                    "value",
                    rounded(now.unitValue()) + ' ' + now.currency + " for one item" + flow,
                    "last year it was " + rounded(before.unitValue()));
        }
    }

    private void report(Sums.Key key, Sums.Sum sum, String column, String what, String compared) {
        setting.later(
                "outlier",
                key.concern(),
                sum.file,
                sum.firstLine,
                column,
                sum.firstId,
                Map.of("what", what, "compared", compared));
    }

    private static String rounded(double amount) {
        return new BigDecimal(amount, new MathContext(3)).toPlainString();
    }
}
