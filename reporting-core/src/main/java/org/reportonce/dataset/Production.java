package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code production.csv}: items taken over by the armed forces from national industry in the year, invited background information of the UN Register. Not imports, not production for export.
 *
 * @param id unique within the file
 * @param category weapon category
 * @param designation what it is
 * @param model type or model
 * @param quantity number of items
 * @param date date of taking over, or null
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Production(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "category-missing") Category category,
        @Size(max = 500, message = "text-too-long") String designation,
        @Size(max = 500, message = "text-too-long") String model,
        @NotNull(message = "quantity-missing") Quantity quantity,
        @Nullable PartialDate date,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Item {}
