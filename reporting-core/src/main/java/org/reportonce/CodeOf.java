package org.reportonce;

import java.util.List;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Resolution;

/**
 * The code of a State the user named, or the text as it was when it names no single one.
 *
 * @param written what the user wrote
 */
record CodeOf(String written) implements Resolution.Visitor<String> {
    @Override
    public String resolved(Country country) {
        return country.alpha3();
    }

    @Override
    public String ambiguous(List<Country> countries) {
        return written;
    }

    @Override
    public String obsolete(Country country, List<Country> successors) {
        return country.alpha3();
    }

    @Override
    public String notAState(String word) {
        return written;
    }

    @Override
    public String unknown(List<Country> near) {
        return written;
    }
}
