package org.reportonce.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.report.Block.TableColumn;

/**
 * Adds up the printed figures of several lines, column by column. There is no sum of lines that share a row of the data, such as a line
 * of totals and the lines above it; and what is not known makes a sum "at least".
 */
final class ExplanationTotals {
    private final Words words;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    ExplanationTotals(Words words) {
        this.words = words;
    }

    private static final class Column {
        private final Map<String, BigDecimal> byUnit = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> rows = new HashMap<>();
        private boolean partial;
        private boolean overlaps;

        private void rest(Sources sources) {
            for (Sources file : sources.byFile()) {
                Set<Integer> lines = rows.computeIfAbsent(file.file(), name -> new HashSet<>());
                for (int n = 0; n < file.count(); n++) {
                    overlaps |= !lines.add(file.line(n));
                }
            }
        }
    }

    void add(TableColumn column, Answer answer) {
        boolean adds = column.type() == TableColumn.Type.NUMBER || column.type() == TableColumn.Type.MONEY;
        if (!adds) {
            return;
        }
        Column sum = columns.computeIfAbsent(column.label(), label -> new Column());
        if (answer instanceof Answer.Given given) {
            sum.rest(given.sources());
            BigDecimal amount = amount(sum, given.value());
            if (amount == null) {
                sum.partial = true;
            } else {
                sum.byUnit.merge(unit(given.value()), amount, BigDecimal::add);
            }
        } else if (answer instanceof Answer.Withheld || answer instanceof Answer.Unanswered) {
            sum.partial = true;
        }
    }

    private static @Nullable BigDecimal amount(Column sum, Value value) {
        if (value instanceof Value.Count count) {
            sum.partial |= !count.label().isEmpty();
            return BigDecimal.valueOf(count.amount());
        }
        if (value instanceof Value.Money money) {
            sum.partial |= !money.label().isEmpty();
            return money.amount();
        }
        return null;
    }

    private static String unit(Value value) {
        return value instanceof Value.Money money ? money.currency() : "";
    }

    /** The sums, by the label of the column and the currency. */
    Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        columns.forEach((label, column) -> {
            if (!column.overlaps) {
                column.byUnit.forEach((unit, sum) -> sums.put(
                        (label + ' ' + unit).strip(),
                        (column.partial ? words.get("at-least") + ' ' : "") + sum.toPlainString()));
            }
        });
        return sums;
    }
}
