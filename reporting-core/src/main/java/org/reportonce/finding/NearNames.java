package org.reportonce.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
            int distance = EditDistance.between(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit && distance < candidate.length()) {
                near.add(new Near(candidate, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().map(Near::name).limit(SHOWN).toList();
    }

    /** The nearest of them. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        return of(text, candidates).stream().findFirst();
    }

    /** The near names for a text that has quotation marks around them: several become {@code a", "b}. */
    public static String quoted(String text, Collection<String> candidates) {
        return String.join("\", \"", of(text, candidates));
    }

    /** The near names joined by a comma; empty when there are none. */
    public static String joined(String text, Collection<String> candidates) {
        return String.join(", ", of(text, candidates));
    }
}
