package org.reportonce.read;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.finding.NearNames;

/** Cells that hold a currency. */
final class CurrencyCells {
    /** Codes of ISO 4217 that are no money: none, test, metals, bond-market and special units. */
    private static final Set<String> NO_MONEY = Set.of(
            "XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XDR", "XSU", "XUA", "XFO", "XFU");

    private static final Map<String, String> SIGNS = Map.of(
            "€",
            "EUR",
            "euro",
            "EUR",
            "£",
            "GBP",
            "$",
            "USD, AUD, CAD",
            "us$",
            "USD",
            "¥",
            "JPY, CNY",
            "dollar",
            "USD, AUD, CAD");

    private CurrencyCells() {}

    /** An ISO 4217 code in any case. */
    static Cell currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        Set<String> codes = codes();
        if (codes.contains(code)) {
            return Cell.of(code.intern());
        }
        String near = SIGNS.getOrDefault(text.toLowerCase(Locale.ROOT), NearNames.joined(text, codes));
        return Cell.wrong("", "currency-unknown", Map.of("value", Column.shown(text), "near", near));
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (!NO_MONEY.contains(currency.getCurrencyCode())) {
                codes.add(currency.getCurrencyCode());
            }
        }
        return codes;
    }
}
