package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code assistance.csv}: assistance wanted, requested, received or provided (PoA III; ITI 26 to 29; ATT 16).
 *
 * @param id unique within the file
 * @param role side of the State
 * @param area what it is for
 * @param nature nature, or null
 * @param description kind of assistance
 * @param value amount with currency, or null
 * @param duration duration
 * @param partner partner State or organisation
 * @param proposal whether a project proposal exists; null where not said
 * @param attachment file or link of the proposal
 * @param date when, or null
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Assistance(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "role-missing") AssistanceRole role,
        @NotNull(message = "area-missing") Area area,
        @Nullable Nature nature,
        @Size(max = 4000, message = "text-too-long") String description,
        @Nullable Money value,
        @Size(max = 500, message = "text-too-long") String duration,
        @Size(max = 500, message = "text-too-long") String partner,
        @Nullable Known proposal,
        @Size(max = 500, message = "text-too-long") String attachment,
        @Nullable PartialDate date,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {}
