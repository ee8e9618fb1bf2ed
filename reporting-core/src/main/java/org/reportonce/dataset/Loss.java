package org.reportonce.dataset;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code losses.csv}: weapons lost, stolen or diverted (PoA II.17; ATT 11).
 *
 * @param id unique within the file
 * @param kind loss, theft or diversion
 * @param place where they were lost from
 * @param type type of weapon, or null
 * @param quantity number of weapons
 * @param recovered number recovered since, or null
 * @param diversionPoint where they turned illicit; null where not said
 * @param partner the other State of a transfer
 * @param date when, or null
 * @param lessons lessons learned
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Loss(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "kind-missing") LossKind kind,
        @NotNull(message = "place-missing") LossPlace place,
        @Nullable WeaponType type,
        @NotNull(message = "quantity-missing") Quantity quantity,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long recovered,

        @Nullable DiversionPoint diversionPoint,
        Place partner,
        @Nullable PartialDate date,
        @Size(max = 4000, message = "text-too-long") String lessons,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {}
