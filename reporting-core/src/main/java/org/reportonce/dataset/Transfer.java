package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code transfers.csv}: an export or import, authorized or actual. Content follows ATT Article 12(3) and the
 * columns of the UN Register forms. The message of each constraint is the code of the finding it makes.
 *
 * @param id unique within the file
 * @param direction export or import, seen from the reporting State
 * @param status whether the line counts licences or deliveries
 * @param category weapon category
 * @param designation what it is ("armoured personnel carrier")
 * @param model type or model ("BTR-3E1")
 * @param quantity number of items
 * @param value amount with currency, or null
 * @param partner final importing State (exports) or exporting State (imports)
 * @param origin State of origin, if it is not the exporting State
 * @param intermediate intermediate locations; free text is allowed
 * @param endUser end user, never printed in a public edition
 * @param date licence date (authorized) or delivery date (actual), or null
 * @param licence licence reference, never printed
 * @param militaryList code of the EU Common Military List, {@code ML1} to {@code ML22} with sub-item
 * @param hsCode Harmonized System code, 4 to 10 digits, dots allowed
 * @param comments comments on the transfer, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Transfer(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "direction-missing") Direction direction,
        @NotNull(message = "status-missing") TransferStatus status,
        @NotNull(message = "category-missing") @Valid Category category,
        @Size(max = 500, message = "text-too-long") String designation,
        @Size(max = 500, message = "text-too-long") String model,
        @NotNull(message = "quantity-missing") Quantity quantity,
        @Nullable Money value,
        @NotNull(message = "partner-missing") Place partner,
        Place origin,
        Place intermediate,
        @Size(max = 500, message = "text-too-long") String endUser,
        @Nullable PartialDate date,
        @Size(max = 100, message = "text-too-long") String licence,

        @Pattern(regexp = "|ML(?:[1-9]|1[0-9]|2[0-2])(?:\\.?[a-z][a-z0-9.]*)?", message = "military-list-code-invalid")
        String militaryList,

        @Pattern(regexp = "|[0-9]{4}(?:[. ]?[0-9]{2}){0,3}", message = "hs-code-invalid")
        String hsCode,

        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Item {

    /** True when the line counts deliveries. */
    public boolean actual() {
        return status != TransferStatus.AUTHORIZED;
    }

    /** True when the line counts licences. */
    public boolean authorized() {
        return status != TransferStatus.ACTUAL;
    }
}
