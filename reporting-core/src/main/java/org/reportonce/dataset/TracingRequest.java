package org.reportonce.dataset;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code tracing.csv}: international tracing requests (ITI 14 to 23).
 *
 * @param id unique within the file
 * @param way sent or received
 * @param partner the other State
 * @param quantity number of requests
 * @param answered number answered, or null
 * @param refused number of the answers that refused or restricted information, or null
 * @param successful number whose answer gave a result, or null
 * @param days average number of days to the answer, or null
 * @param channel channel, such as ITI point of contact or INTERPOL
 * @param reasons reasons of refusal or delay
 * @param date when, or null
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record TracingRequest(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "way-missing") Way way,
        Place partner,
        @NotNull(message = "quantity-missing") Quantity quantity,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long answered,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long refused,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long successful,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long days,

        @Size(max = 500, message = "text-too-long") String channel,
        @Size(max = 4000, message = "text-too-long") String reasons,
        @Nullable PartialDate date,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {}
