package org.reportonce.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.TransferStatus;

/** Lines that stand for a whole family of sub-categories, beside or in place of lines for the sub-categories. */
final class AggregateCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES =
            Set.of("double-counting", "salw-total-differs", "salw-aggregated-only", "aggregation-unexplained");

    AggregateCheck(Setting setting) {
        super(setting);
    }

    private record Family(Direction direction, TransferStatus status, String partner, String category) {}

    private record Entry(Sums.Key key, Sums.Sum sum) {}

    @Override
    boolean usesSums() {
        return true;
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        Map<Family, List<Entry>> details = new HashMap<>();
        List<Entry> aggregates = new ArrayList<>();
        setting.sums().byKey().forEach((key, sum) -> {
            String code = sum.category.code();
            int dot = code.indexOf('.');
            if (wholeFamily(sum.category)) {
                aggregates.add(new Entry(key, sum));
            } else if (dot > 0 && !sum.category.national()) {
                Family family = new Family(key.direction(), key.status(), key.partner(), code.substring(0, dot));
                details.computeIfAbsent(family, unused -> new ArrayList<>()).add(new Entry(key, sum));
            }
        });
        for (Entry aggregate : aggregates) {
            Family family = new Family(
                    aggregate.key.direction(),
                    aggregate.key.status(),
                    aggregate.key.partner(),
                    aggregate.sum.category.code());
            beside(aggregate, details.getOrDefault(family, List.of()));
        }
        for (Direction direction : Direction.values()) {
            aggregatedOnly(direction, "SA", aggregates, details);
            aggregatedOnly(direction, "LW", aggregates, details);
            unexplained(direction);
        }
    }

    private static boolean wholeFamily(Category category) {
        return category.aggregated() || category.heading();
    }

    private void beside(Entry aggregate, List<Entry> details) {
        long concern = 0;
        long items = 0;
        for (Entry detail : details) {
            concern |= detail.key.concern();
            items = Sums.saturated(items, detail.sum.items);
        }
        concern &= aggregate.key.concern();
        if (concern == 0) {
            return;
        }
        String category = aggregate.sum.category.code();
        Map<String, String> arguments = Map.of(
                "category", category,
                "partner", setting.names(aggregate.key.partner()),
                "items", Long.toString(aggregate.sum.items),
                "sum", Long.toString(items),
                "line", Integer.toString(details.get(0).sum.firstLine));
        report("double-counting", concern, aggregate, "category", arguments);
        if (aggregate.sum.category.aggregated() && aggregate.sum.items != items) {
            report("salw-total-differs", concern, aggregate, "quantity", arguments);
        }
    }

    private void aggregatedOnly(
            Direction direction, String family, List<Entry> aggregates, Map<Family, List<Entry>> details) {
        boolean detailed = details.keySet().stream()
                .anyMatch(known ->
                        known.direction() == direction && known.category().equals(family));
        Predicate<Entry> wanted = entry ->
                entry.key.direction() == direction && entry.sum.category.code().equals(family);
        if (!detailed) {
            aggregates.stream().filter(wanted).findFirst().ifPresent(entry -> {
                Map<String, String> arguments = Map.of(
                        "category",
                        family,
                        "direction",
                        entry.key.direction() == Direction.EXPORT ? "exports" : "imports");
                report("salw-aggregated-only", concern(aggregates, wanted), entry, "category", arguments);
            });
        }
    }

    private void unexplained(Direction direction) {
        if (!setting.facts().concept(direction).aggregated().isBlank()) {
            return;
        }
        long concern = 0;
        long lines = 0;
        for (Map.Entry<Sums.Key, Sums.Sum> entry : setting.sums().byKey().entrySet()) {
            if (entry.getKey().direction() == direction
                    && entry.getKey().partner().indexOf('+') > 0) {
                concern |= entry.getKey().concern();
                lines += entry.getValue().lines;
            }
        }
        if (concern != 0) {
            String flow = direction == Direction.EXPORT ? "exports" : "imports";
            setting.judge().concern(concern);
            setting.fact(
                    "aggregation-unexplained",
                    flow + ".aggregated",
                    Map.of("lines", Long.toString(lines), "flow", flow));
            setting.judge().concernAll();
        }
    }

    private static long concern(List<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream()
                .filter(wanted)
                .mapToLong(entry -> entry.key.concern())
                .reduce(0, (a, b) -> a | b);
    }

    private void report(String code, long concern, Entry entry, String column, Map<String, String> arguments) {
        Sums.Sum sum = entry.sum;
        setting.later(code, concern, sum.file, sum.firstLine, column, sum.firstId, arguments);
    }
}
