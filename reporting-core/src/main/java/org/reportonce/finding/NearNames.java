package org.reportonce.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that a mistyped one may have meant, by the number of wrong, missing, added or swapped letters. A hint, never a guess taken. */
public final class NearNames {
    private static final int SHOWN = 3;

    private NearNames() {}

    /**
     * The candidates nearest to a text, at most three, nearest first. Case does not count. Empty when nothing is near: more than a third of the letters
     * would have to change.
     */
    public static List<String> of(String text, Collection<String> candidates) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int limit = wanted.length() <= 2 ? 1 : Math.max(1, (wanted.length() + 1) / 3);
        if (wanted.isEmpty() || wanted.length() > 200) {
            return List.of();
        }
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit && distance < candidate.length()) {
                near.add(new Near(candidate, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().map(Near::name).limit(SHOWN).toList();
    }

    /** The near names joined by a comma; empty when there are none. */
    public static String joined(String text, Collection<String> candidates) {
        return String.join(", ", of(text, candidates));
    }

    /** Damerau-Levenshtein distance with swaps of neighbours; {@code limit + 1} as soon as it is known to be larger. */
    private static int distance(String one, String two, int limit) {
        if (Math.abs(one.length() - two.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[two.length() + 1];
        int[] previous = new int[two.length() + 1];
        int[] current = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int cost = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
                current[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[two.length()];
    }
}
