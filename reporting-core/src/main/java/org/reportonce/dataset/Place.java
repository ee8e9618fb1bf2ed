package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A State as the user named it.
 *
 * @param codes ISO 3166-1 alpha-3 codes it resolves to: one as a rule, none when it could not be resolved (which is a
 *     finding), several when one cell names several States
 * @param written the user's own text; empty when nothing was given
 */
public record Place(List<String> codes, String written) {
    /** Nothing given. */
    public static final Place NONE = new Place(List.of(), "");

    public Place {
        codes = List.copyOf(codes);
        requireNonNull(written, "written");
    }

    /** One State by its code. */
    public static Place of(String code) {
        return new Place(List.of(code), code);
    }

    /** True when it is exactly one State. */
    public boolean known() {
        return codes.size() == 1;
    }

    /** True when the user wrote something, resolved or not. */
    public boolean given() {
        return !written.isEmpty();
    }

    /** True when one cell names several States. */
    public boolean several() {
        return codes.size() > 1;
    }

    /** Codes joined by {@code +}, or the text when nothing resolved: equal for equal places however they were written. */
    public String code() {
        if (codes.size() == 1) {
            return codes.get(0);
        }
        return codes.isEmpty() ? written : String.join("+", codes);
    }
}
