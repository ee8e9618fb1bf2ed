package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code waivers.yaml}: findings the office has looked at and accepts.
 *
 * @param format {@code reportonce/waivers/1}
 * @param waivers one entry a decision
 */
public record Waivers(
        @Pattern(regexp = "reportonce/waivers/1", message = "format-unknown")
        String format,

        List<@Valid Waiver> waivers) {

    /** No waivers. */
    public static final Waivers NONE = new Waivers("reportonce/waivers/1", List.of());

    /**
     * One accepted finding.
     *
     * @param finding code of the finding
     * @param subject record id or key path it is about; empty for every subject
     * @param report report id it is accepted for; empty for all
     * @param reason why it is accepted
     * @param role who accepted it, a role and not a person
     * @param until last day the waiver holds
     */
    public record Waiver(
            @NotBlank(message = "field-missing") String finding,
            String subject,
            String report,
            @NotBlank(message = "field-missing") String reason,
            @NotBlank(message = "field-missing") String role,
            @Required @Nullable LocalDate until) {}
}
