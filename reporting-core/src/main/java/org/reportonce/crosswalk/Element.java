package org.reportonce.crosswalk;

import static java.util.Objects.requireNonNull;

/**
 * Something a State enters once.
 *
 * @param path where it is entered: {@code profile.brokering.register} in {@code state.yaml}, {@code state.contacts.email} likewise,
 *     {@code dataset.exports.basis} in {@code dataset.yaml}, {@code transfers.partner} as a column of {@code transfers.csv}, {@code
 *     answers.poa.remarks} under {@code answers} in {@code dataset.yaml}
 * @param meaning what it means, in a sentence; empty when it is an answer to a single question
 */
public record Element(String path, String meaning) {
    public Element {
        requireNonNull(path, "path");
        requireNonNull(meaning, "meaning");
    }
}
