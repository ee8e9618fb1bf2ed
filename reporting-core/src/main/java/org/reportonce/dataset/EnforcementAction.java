package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code enforcement.csv}: steps taken against offences in the period (PoA II.6).
 *
 * @param id unique within the file
 * @param area manufacture, brokering, or the kind of transfer
 * @param step kind of step
 * @param quantity number of cases
 * @param description what was done
 * @param authority authority that holds the figure
 * @param date when, or null
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record EnforcementAction(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "area-missing") Area area,
        @NotNull(message = "step-missing") EnforcementStep step,
        @NotNull(message = "quantity-missing") Quantity quantity,
        @Size(max = 4000, message = "text-too-long") String description,
        @Size(max = 500, message = "text-too-long") String authority,
        @Nullable PartialDate date,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {}
