package org.reportonce.dataset;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty to mark weapons.
 *
 * @param required weapons must be marked
 * @param by who must mark
 * @param contents what the mark shows
 * @param other its other content
 * @param parts parts that carry it
 * @param partNote more on the part
 * @param exceptions there are exceptions
 * @param uniqueMark a weapon that comes without a unique mark must be given one (ITI 8(b))
 * @param description description of the mark
 * @param since first day, or null
 * @param until last day, or null
 */
public record Mark(
        @Valid Fact required,
        LocalizedText by,
        List<MarkContent> contents,
        LocalizedText other,
        List<WeaponPart> parts,
        LocalizedText partNote,
        @Valid Fact exceptions,
        @Valid Fact uniqueMark,
        LocalizedText description,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {
    /** Nothing said. */
    public static final Mark NONE = InForce.nothing(Mark.class);
}
