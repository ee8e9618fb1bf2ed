package org.reportonce.dataset;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names from the Unicode locale data. Alone in its class: ICU is large and few reports need a seventh language. */
final class IcuNames {
    private IcuNames() {}

    static Optional<String> name(String alpha2, String language) {
        // Without substitution ICU answers null, not the code, for a region or language it does not know.
        LocaleDisplayNames names =
                LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language), DisplayContext.NO_SUBSTITUTE);
        @Nullable String name = names.regionDisplayName(alpha2);
        return Optional.ofNullable(name);
    }
}
