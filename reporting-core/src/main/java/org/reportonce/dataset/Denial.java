package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code denials.csv}: a licence denied, or several alike (Common Position 2008/944/CFSP, Articles 2, 4 and 8).
 *
 * @param id unique within the file
 * @param kind what was applied for
 * @param date day of the denial, or null
 * @param militaryList code of the EU Common Military List, {@code ML1} to {@code ML22} with sub-item, or {@code MISC}; empty for
 *     goods that are not on the list
 * @param rating code as the licensing authority wrote it
 * @param destination State of final destination
 * @param origin State the goods come from, where it is not the State itself
 * @param denials number of denials the line stands for; 1 where nothing is said
 * @param value value of the goods, or null
 * @param quantity number of items applied for; not given as a rule
 * @param criteria criteria of Article 2 that were cited for each of the denials
 * @param description goods
 * @param comments comments, printed
 * @param release who may see the line
 * @param withheld columns that the public edition does not show
 * @param note the office's own remark, never printed; where an imported line came from
 */
public record Denial(
        @NotBlank(message = "id-missing") @Size(max = 64, message = "text-too-long")
        String id,

        @NotNull(message = "licence-kind-missing") LicenceKind kind,
        @Nullable PartialDate date,

        @Pattern(regexp = MilitaryList.CODE_OR_MISCELLANEOUS, message = "military-list-code-invalid")
        String militaryList,

        @Size(max = 100, message = "text-too-long") String rating,
        Place destination,
        Place origin,
        long denials,
        @Nullable Money value,
        Quantity quantity,
        Criteria criteria,
        @Size(max = 4000, message = "text-too-long") String description,
        @Size(max = 4000, message = "text-too-long") String comments,
        @NotNull(message = "release-missing") Release release,
        Set<String> withheld,
        @Size(max = 4000, message = "text-too-long") String note)
        implements LicensingDecision {
    @Override
    public long count() {
        return denials;
    }
}
