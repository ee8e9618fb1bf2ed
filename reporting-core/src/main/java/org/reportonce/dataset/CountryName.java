package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

/**
 * The name a State or territory bore in one language over some years.
 *
 * @param language ISO 639-1 code, one of {@code en fr es ar ru zh}
 * @param from first calendar year of the name, {@link Country#ALWAYS} when it has no beginning that matters here
 * @param until last calendar year of the name, {@link Country#OPEN} while it is in use
 * @param text the name itself, without an article
 */
public record CountryName(String language, int from, int until, String text) {
    public CountryName {
        requireNonNull(language, "language");
        requireNonNull(text, "text");
    }

    boolean validIn(int year) {
        return from <= year && year <= until;
    }
}
