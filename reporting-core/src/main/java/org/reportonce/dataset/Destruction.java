package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code destructions.csv}: weapons destroyed (PoA II.16, II.19).
 *
 * @param id unique within the file
 * @param provenance where they came from
 * @param type type of weapon, or null
 * @param quantity number of weapons
 * @param date when, or null
 * @param method technique, or null
 * @param authority authority that holds the figure
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Destruction(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "provenance-missing") Provenance provenance,
        @Nullable WeaponType type,
        @NotNull(message = "quantity-missing") Quantity quantity,
        @Nullable PartialDate date,
        @Nullable DestructionMethod method,
        @Size(max = 500, message = "text-too-long") String authority,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {}
