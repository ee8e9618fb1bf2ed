package org.reportonce.check;

import java.util.List;

/**
 * {@code hints.yaml}: words in descriptions that speak for or against a category. Hints are never more than a reason to look
 * again.
 *
 * @param format {@code reportonce/hints/1}
 * @param notCovered kinds of items that no category I to VIII covers
 * @param misplaced kinds of items with the category they belong to
 * @param unclear kinds of items that count only under a condition
 * @param mortar words for a mortar, whose category hangs on the calibre
 * @param temporary words for movements that are no transfer
 * @param several words for several types on one line
 * @param large words for thousands and millions in values
 * @param mass words for units of mass in place of items
 */
record Hints(
        String format,
        List<Kind> notCovered,
        List<Kind> misplaced,
        List<Kind> unclear,
        List<String> mortar,
        List<String> temporary,
        List<String> several,
        List<String> large,
        List<String> mass) {
    /**
     * A kind of items.
     *
     * @param kind its name, in the plural
     * @param belongs where it belongs, or the condition, in words
     * @param wrongIn category codes it does not belong to; empty for all
     * @param words words or phrases, in any case; hyphens are blanks
     * @param unless words beside which the hint does not hold
     */
    record Kind(String kind, String belongs, List<String> wrongIn, List<String> words, List<String> unless) {}

    static Hints standard() {
        return DataFile.read("hints.yaml", Hints.class);
    }
}
