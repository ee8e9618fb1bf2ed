package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code recoveries.csv}: small arms and light weapons seized, found, surrendered or collected (PoA II.16; SDG indicator 16.4.2).
 *
 * @param id unique within the file
 * @param circumstance how they came into custody
 * @param type type of weapon
 * @param quantity number of weapons
 * @param date when, or null
 * @param marked whether they bear a unique mark; null where not said
 * @param recorded whether they were put on record; null where not said
 * @param trace where a trace was tried; null where not said
 * @param outcome what became of it; null where not said
 * @param diversionPoint where they turned illicit; null where not said
 * @param disposal what became of them; null where not said
 * @param programme programme they were gathered under; null for none
 * @param region sub-national unit
 * @param authority authority that holds the figure
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed
 */
public record Recovery(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "circumstance-missing") Circumstance circumstance,
        @NotNull(message = "type-missing") WeaponType type,
        @NotNull(message = "quantity-missing") Quantity quantity,
        @Nullable PartialDate date,
        @Nullable Known marked,
        @Nullable Known recorded,
        @Nullable TraceScope trace,
        @Nullable TraceOutcome outcome,
        @Nullable DiversionPoint diversionPoint,
        @Nullable Disposal disposal,
        @Nullable Programme programme,
        @Size(max = 500, message = "text-too-long") String region,
        @Size(max = 500, message = "text-too-long") String authority,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements Entry {
    /** True when their illicit origin or context was traced or established: the numerator of SDG indicator 16.4.2. */
    public boolean established() {
        return outcome == TraceOutcome.TRACED
                || outcome == TraceOutcome.ESTABLISHED
                || (outcome == TraceOutcome.DOMESTIC_HIT
                        && diversionPoint != null
                        && diversionPoint != DiversionPoint.UNKNOWN);
    }

    /** True when a trace was tried. */
    public boolean traceTried() {
        return trace != null && trace != TraceScope.NONE;
    }
}
