package org.reportonce.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.classify.Classification.Entry;
import org.reportonce.classify.Rules.GoodsEntry;
import org.reportonce.classify.Rules.GoodsList;

/** Where lists of goods have an item. */
final class Goods {
    private static final Pattern MILITARY = Pattern.compile("ML([0-9]{1,2})([a-z]?).*");

    private Goods() {}

    /** True when one of the codes is the given one, lies in it, or takes it in. */
    static boolean stands(String given, List<String> codes) {
        return codes.stream().anyMatch(code -> same(given, code));
    }

    /** {@code ML6}, {@code ML6a} and {@code ML6a2} are the same as {@code ML6a}, {@code ML6b} is not; {@code 9301} as {@code 9301.10}. */
    private static boolean same(String given, String code) {
        Matcher one = military(given);
        Matcher other = military(code);
        if (one.matches() && other.matches()) {
            boolean letters = one.group(2).isEmpty()
                    || other.group(2).isEmpty()
                    || one.group(2).equals(other.group(2));
            return one.group(1).equals(other.group(1)) && letters;
        }
        String digits = digits(given);
        String wanted = digits(code).replaceAll("(00)+$", "");
        return digits.length() >= 4
                && !one.matches()
                && !other.matches()
                && (digits.startsWith(wanted) || wanted.startsWith(digits));
    }

    private static Matcher military(String code) {
        String text = code.strip();
        return MILITARY.matcher(
                text.length() < 2
                        ? text
                        : text.substring(0, 2).toUpperCase(Locale.ROOT)
                                + text.substring(2).toLowerCase(Locale.ROOT).replaceAll("^[ .]*0*", ""));
    }

    private static String digits(String code) {
        return code.replaceAll("[^0-9]", "");
    }

    /** The entries with these codes whose limits the item does not miss. */
    static List<Entry> entries(GoodsList list, List<String> codes, Facts facts) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String code : codes) {
            find(list, code)
                    .filter(entry -> entry.limits().stream()
                            .noneMatch(limit -> limit.on(facts).standing() == Condition.Standing.FAILS))
                    .ifPresent(entry -> entries.put(code, new Entry(code, entry.heading())));
        }
        return new ArrayList<>(entries.values());
    }

    /** The entry a code belongs to: {@code ML6} for {@code ML6a}. */
    static Optional<GoodsEntry> find(GoodsList list, String code) {
        return list.entries().stream().filter(entry -> same(code, entry.code())).findFirst();
    }
}
