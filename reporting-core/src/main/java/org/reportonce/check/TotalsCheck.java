package org.reportonce.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.YearFacts.StatedTotal;
import org.reportonce.finding.NearNames;

/** Totals stated elsewhere against the lines that go into the reports. */
final class TotalsCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "total-differs", "value-total-differs", "total-unattributed", "total-part-unknown", "total-scope-unknown");

    private final List<TotalSum> totals = new ArrayList<>();

    TotalsCheck(Setting setting) {
        super(setting);
        for (StatedTotal total : setting.facts().totals()) {
            totals.add(new TotalSum(total));
        }
    }

    @Override
    boolean seesTransfers() {
        return !totals.isEmpty();
    }

    @Override
    boolean seesOutside() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        if (BasisCheck.within(setting.facts().concept(transfer.direction()).basis(), transfer.status())) {
            for (TotalSum total : totals) {
                total.add(row);
            }
        }
    }

    @Override
    void finish() {
        for (int i = 0; i < totals.size(); i++) {
            scope(totals.get(i).stated, "totals[" + i + "]");
        }
        if (!setting.whole()) {
            return;
        }
        for (int i = 0; i < totals.size(); i++) {
            TotalSum total = totals.get(i);
            String path = "totals[" + i + "]";
            if (total.stated.quantity() != null) {
                items(total, path);
            }
            if (total.stated.value() != null && !total.valueAgrees()) {
                Map<String, String> arguments = arguments(total);
                arguments.put("stated", total.stated.value().toPlainString() + ' ' + total.stated.currency());
                arguments.put("sum", total.value().toPlainString() + ' ' + total.stated.currency());
                arguments.put(
                        "difference",
                        difference(
                                total.stated.value().compareTo(total.value()),
                                total.stated
                                        .value()
                                        .subtract(total.value())
                                        .abs()
                                        .toPlainString()));
                arguments.put("unvalued", total.unvalued() == 0 ? "" : Long.toString(total.unvalued()));
                arguments.put("currency", total.stated.currency());
                setting.fact("value-total-differs", path + ".value", arguments);
            }
        }
    }

    /** A total of what there is not would be met by no line and say nothing. */
    private void scope(StatedTotal stated, String path) {
        String category = stated.category();
        if (!category.isEmpty()
                && !category.equals(TotalSum.ALL_ARMS)
                && Categories.standard().byCode(category).isEmpty()) {
            List<String> codes =
                    Categories.standard().all().stream().map(Category::code).toList();
            unknown(path + ".category", "category", category, NearNames.joined(category, codes));
        }
        String partner = stated.partner();
        if (!partner.isEmpty() && setting.dataset().countries().byCode(partner).isEmpty()) {
            unknown(path + ".partner", "ISO alpha-3 code of a State", partner, "");
        }
    }

    private void unknown(String path, String kind, String value, String near) {
        setting.fact("total-scope-unknown", path, Map.of("kind", kind, "value", value, "near", near));
    }

    private void items(TotalSum total, String path) {
        Map<String, String> arguments = arguments(total);
        arguments.put("stated", Long.toString(total.statedItems()));
        arguments.put("sum", Long.toString(total.items()));
        arguments.put(
                "difference",
                difference(
                        Long.compare(total.statedItems(), total.items()),
                        Long.toString(Math.abs(total.statedItems() - total.items()))));
        arguments.put("unattributed", Long.toString(total.unattributed()));
        arguments.put("unattributedLines", Long.toString(total.unattributedLines()));
        arguments.put("uncounted", Long.toString(total.uncounted()));
        arguments.put("line", Integer.toString(total.firstUnattributed()));
        switch (total.verdict()) {
            case AGREES -> {}
            case DIFFERS -> setting.fact("total-differs", path + ".quantity", arguments);
            case UNATTRIBUTED -> setting.fact("total-unattributed", path + ".quantity", arguments);
            case PART_UNKNOWN -> setting.fact("total-part-unknown", path + ".quantity", arguments);
        }
    }

    private static String difference(int comparison, String amount) {
        return comparison > 0
                ? "the stated total is larger by " + amount
                : "the lines make " + amount + " more than stated";
    }

    private Map<String, String> arguments(TotalSum total) {
        StatedTotal stated = total.stated;
        StringBuilder scope = new StringBuilder();
        scope.append(
                stated.direction() == null
                        ? "transfers"
                        : stated.direction() == Direction.EXPORT ? "exports" : "imports");
        if (stated.category().equals(TotalSum.ALL_ARMS)) {
            scope.append(" of all categories but OUT");
        } else if (!stated.category().isEmpty()) {
            scope.append(" of category ").append(stated.category());
        }
        if (!stated.partner().isEmpty()) {
            scope.append(", partner ").append(setting.names(stated.partner()));
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("source", stated.source());
        arguments.put("scope", scope.toString());
        arguments.put("lines", Long.toString(total.lines()));
        return arguments;
    }
}
