package org.reportonce.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.yaml.SourceText;

/**
 * A rule of one instrument, as written in its {@code rules.yaml}; its text stands in the catalogue beside it
 * ({@code findings.en.yaml}), its weight in {@code checks} of the instrument.
 *
 * @param code code of the finding it makes
 * @param each record table it looks at row by row; null when it looks at the whole
 * @param when CEL condition that holds when the rule is broken: over {@code row}, {@code state}, {@code dataset},
 *     {@code period}, and for whole-report rules also {@code lines("table")}, {@code isNil("table")},
 *     {@code heldBack("table")}, {@code today}
 * @param at column (row rules) or {@code file#key.path} (others) the finding points to
 * @param arguments CEL expressions for the placeholders of the message
 */
public record Rule(
        @NotBlank(message = "field-missing") String code,
        @Nullable String each,
        @NotNull(message = "field-missing") SourceText when,
        String at,
        Map<String, SourceText> arguments) {

    /** {@code rules.yaml}. */
    public record RuleFile(
            @Pattern(regexp = "reportonce/rules/1", message = "format-unknown")
            String format,

            List<@Valid Rule> rules) {
        /** No rules. */
        public static final RuleFile NONE = new RuleFile("reportonce/rules/1", List.of());
    }
}
