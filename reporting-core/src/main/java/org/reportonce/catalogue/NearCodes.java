package org.reportonce.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reportonce.finding.NearNames;

/** Finds the codes a mistyped or half-remembered one may mean. */
final class NearCodes {
    private static final int MOST = 5;

    /** Words this short stand in too many codes. */
    private static final int SHORT = 3;

    private NearCodes() {}

    /** Codes that look alike first, then those that share a word; at most five. */
    static List<String> of(String wanted, Set<String> codes) {
        String text = wanted.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        Set<String> near = new LinkedHashSet<>(NearNames.of(text, codes));
        Set<String> words = new HashSet<>(Arrays.asList(text.split("-", -1)));
        words.removeIf(word -> word.length() <= SHORT);
        codes.stream()
                .filter(code -> Arrays.stream(code.split("-", -1)).anyMatch(words::contains))
                .forEach(near::add);
        return near.stream().limit(MOST).toList();
    }
}
