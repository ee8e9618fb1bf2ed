package org.reportonce.yaml;

import java.util.List;

/**
 * Texts of which there is most often one: written as a list, or as its only item.
 *
 * @param texts the texts, in order
 */
public record OneOrMore(List<String> texts) {
    /** No text at all. */
    public static final OneOrMore NONE = new OneOrMore(List.of());

    public OneOrMore {
        texts = List.copyOf(texts);
    }

    /** True when there is none. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
