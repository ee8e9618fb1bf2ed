package org.reportonce.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Currencies: given, and one for the whole report. Keeps the first line of each currency. */
final class CurrencyCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("currency-missing", "currency-mixed");

    private final Map<String, First> firsts = new LinkedHashMap<>();

    CurrencyCheck(Setting setting) {
        super(setting);
    }

    private record First(String file, int line, String id, long concern) {}

    @Override
    boolean settledByKind() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Money value = row.record().value();
        if (value == null || !row.readable("currency")) {
            return;
        }
        String currency = value.currency();
        if (currency.isEmpty()) {
            setting.row("currency-missing", row, "currency", row.record().id(), Map.of());
        } else if (!firsts.containsKey(currency)) {
            firsts.put(
                    currency,
                    new First(
                            row.file(),
                            row.line(),
                            row.record().id(),
                            setting.judge().concern()));
        }
    }

    @Override
    void finish() {
        if (firsts.size() < 2) {
            return;
        }
        First second = firsts.values().stream().skip(1).findFirst().orElseThrow();
        Map<String, First> sorted = new TreeMap<>(firsts);
        String list = sorted.entrySet().stream()
                .map(entry -> entry.getKey() + " (first in line " + entry.getValue().line + ")")
                .collect(Collectors.joining(", "));
        setting.later(
                "currency-mixed",
                second.concern,
                second.file,
                second.line,
                "currency",
                second.id,
                Map.of("currencies", list));
    }
}
