package org.reportonce.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Criteria;

/** Cells that hold criteria of Article 2 of Common Position 2008/944/CFSP. */
final class CriteriaCells {
    private CriteriaCells() {}

    /** Numbers from 1 to 8, separated by blank, comma or semicolon. */
    static Cell criteria(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split("[\\s,;]+", -1)) {
            if (part.matches("[1-8]")) {
                numbers.add(Integer.valueOf(part));
            } else if (!part.isEmpty()) {
                return Cell.wrong(Criteria.NONE, "criterion-unknown", Map.of("value", Column.shown(part)));
            }
        }
        return Cell.of(new Criteria(numbers));
    }
}
