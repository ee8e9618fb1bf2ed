package org.reportonce.check;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as a user writes them in YAML. */
final class EnumText {
    private EnumText() {}

    /** An enum constant, or several, in lower case with hyphens. */
    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(EnumText::of).collect(Collectors.joining(", "));
        }
        return String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
