package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A national control list (ATT Article 5(2) to 5(4)).
 *
 * @param title title
 * @param categories categories it covers, {@code I} to {@code VIII}
 * @param ammunition ammunition and munitions are on it (ATT 3)
 * @param parts parts and components are on it (ATT 4)
 * @param notNarrower its definitions are not narrower than those of the UN Register and other UN instruments (ATT 5(3))
 * @param givenToSecretariat it was given to the ATT Secretariat (ATT 5(4))
 * @param published it is public (ATT 5(4))
 * @param link where it is published
 * @param broader it covers more than ATT Article 2(1)
 * @param since first day, or null
 * @param until last day, or null
 */
public record ControlList(
        LocalizedText title,
        List<@Pattern(regexp = "I|II|III|IV|V|VI|VII|VIII", message = "control-list-category-unknown") String>
                categories,
        @Valid Fact ammunition,
        @Valid Fact parts,
        @Valid Fact notNarrower,
        @Valid Fact givenToSecretariat,
        @Valid Fact published,

        @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
        String link,

        @Valid Fact broader,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {}
