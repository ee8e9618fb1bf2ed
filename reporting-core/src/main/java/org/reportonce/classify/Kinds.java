package org.reportonce.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reportonce.classify.Rules.Kind;

/**
 * The kinds an item may be of.
 *
 * @param byWords kinds its description names, each with the words that do
 * @param byCodes kinds that stand under the entries of the lists of goods it was given
 */
record Kinds(Map<Kind, String> byWords, List<Kind> byCodes) {
    private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|carrying|firing|fitted|equipped)\\b");

    private static final Pattern PARTS = Pattern.compile("[,;(]");

    static Kinds of(Item item, Rules rules) {
        Phrases<Kind> phrases = new Phrases<>();
        rules.kinds().forEach(kind -> kind.words().forEach(word -> phrases.add(word, kind)));
        Map<Kind, String> byWords = new LinkedHashMap<>();
        // What an item carries is not what it is: a boat with missiles is a boat.
        String itself = WITH.split(item.description(), 2)[0];
        boolean named = !phrases.in(itself).isEmpty();
        String told = named ? withoutArms(itself, phrases) : item.description();
        phrases.in(told).forEach(found -> byWords.putIfAbsent(found.meaning(), found.words()));
        if (byWords.keySet().stream().anyMatch(kind -> !kind.outside().isEmpty())) {
            // Spare parts of a tank are no tank.
            byWords.keySet().removeIf(kind -> kind.outside().isEmpty());
        }
        List<Kind> byCodes = new ArrayList<>();
        for (Kind kind : rules.kinds()) {
            boolean military = item.ml().isEmpty() || Goods.stands(item.ml(), kind.ml());
            boolean customs = item.hs().isEmpty() || Goods.stands(item.hs(), kind.hs());
            if (military && customs && !(item.ml().isEmpty() && item.hs().isEmpty())) {
                byCodes.add(kind);
            }
        }
        return new Kinds(byWords, byCodes);
    }

    /** The first part of a list, where it names a kind and the others only what such an item carries: "APC, 30 mm cannon". */
    private static String withoutArms(String text, Phrases<Kind> phrases) {
        String[] parts = PARTS.split(text, 2);
        List<Phrases.Found<Kind>> rest = parts.length < 2 ? List.of() : phrases.in(parts[1]);
        boolean armsOnly = !rest.isEmpty()
                && rest.stream()
                        .allMatch(found -> Boolean.TRUE.equals(found.meaning().carried()));
        boolean bearer = phrases.in(parts[0]).stream()
                .anyMatch(found -> found.meaning().outside().isEmpty());
        return armsOnly && bearer ? parts[0] : text;
    }

    /** The description's kinds, or without any those of the lists. */
    List<Kind> all() {
        return byWords.isEmpty() ? byCodes : List.copyOf(byWords.keySet());
    }

    /** True when the description says what it is. */
    boolean named() {
        return !byWords.isEmpty();
    }

    /** True when description and lists name kinds that have nothing in common. */
    boolean contradict() {
        return named() && !byCodes.isEmpty() && byWords.keySet().stream().noneMatch(byCodes::contains);
    }
}
