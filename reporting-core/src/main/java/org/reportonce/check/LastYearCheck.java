package org.reportonce.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.YearFacts;
import org.reportonce.dataset.YearFacts.Concept;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.Flows;

/** What changed in the way of reporting since last year, and which lines of last year have no successor. */
final class LastYearCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("practice-changed", "last-year-line-gone");

    LastYearCheck(Setting setting) {
        super(setting);
    }

    private record Line(Direction direction, String category, String partner) {
        private static Line of(Sums.Key key) {
            return new Line(key.direction(), key.category(), key.partner());
        }
    }

    @Override
    boolean usesSums() {
        return setting.lastYear().dataset().isPresent();
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        setting.lastYear().dataset().ifPresent(before -> {
            practice(before.facts(), setting.facts());
            if (setting.whole()) {
                lines(before);
            }
        });
    }

    private void practice(YearFacts before, YearFacts now) {
        concept("exports", before.exports(), now.exports());
        concept("imports", before.imports(), now.imports());
        changed("access", before.access(), now.access());
        changed("withheld.exports", before.withheld().exports(), now.withheld().exports());
        changed("withheld.imports", before.withheld().imports(), now.withheld().imports());
    }

    private void concept(String flow, Concept before, Concept now) {
        if (!before.basis().isEmpty() && !now.basis().isEmpty()) {
            changed(flow + ".basis", before.basis(), now.basis());
        }
        if (!before.criteria().isEmpty() && !now.criteria().isEmpty()) {
            changed(flow + ".criteria", before.criteria(), now.criteria());
        }
    }

    private void changed(String path, @Nullable Object before, @Nullable Object now) {
        if (before != null && now != null && !Objects.equals(before, now)) {
            setting.fact(
                    "practice-changed",
                    path,
                    Map.of("key", path, "before", EnumText.of(before), "now", EnumText.of(now)));
        }
    }

    private void lines(Dataset before) {
        Set<Line> now = new HashSet<>();
        setting.sums().byKey().keySet().forEach(key -> now.add(Line.of(key)));
        Map<Line, Sums.Sum> gone = new LinkedHashMap<>();
        setting.lastYear().sums().byKey().forEach((key, sum) -> {
            // What no category covers is in no report, this year or last.
            if (!now.contains(Line.of(key)) && sum.oneState && !sum.category.outside()) {
                gone.putIfAbsent(Line.of(key), sum);
            }
        });
        Flows flows = setting.facts().flows();
        gone.forEach((line, sum) -> {
            boolean export = line.direction == Direction.EXPORT;
            Flow flow = export ? flows.exports() : flows.imports();
            if (flow == Flow.REPORTED) {
                String name = export ? "exports" : "imports";
                setting.judge()
                        .report(
                                "last-year-line-gone",
                                setting.dataset().origin("dataset.yaml", "flows." + name),
                                name + '/' + line.category + '/' + line.partner,
                                Map.of(
                                        "flow",
                                        name,
                                        "category",
                                        line.category,
                                        "partner",
                                        setting.names(line.partner),
                                        "items",
                                        Long.toString(sum.items),
                                        "year",
                                        Integer.toString(before.period().year())));
            }
        });
    }
}
