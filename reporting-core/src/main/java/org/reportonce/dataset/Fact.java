package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact of yes or no that may change over the years. Written as one word ({@code yes}), as one spell
 * ({@code {answer: yes, details: …, since: 2016-07-01}}), or as a list of spells.
 *
 * @param spells the fact over time, oldest first
 */
public record Fact(List<@Valid Spell> spells) {
    /** Nothing said. */
    public static final Fact NONE = new Fact(List.of());

    public Fact {
        spells = List.copyOf(spells);
    }

    /**
     * What held for a time.
     *
     * @param answer what the State says; null when it says nothing
     * @param details what it adds
     * @param release who may see it; null for everybody
     * @param since first day, or null
     * @param until last day, or null
     */
    public record Spell(
            @Nullable Say answer,
            LocalizedText details,
            @Nullable Release release,
            @Nullable LocalDate since,
            @Nullable LocalDate until)
            implements Lasting {
        public Spell {
            requireNonNull(details, "details");
        }
    }

    /** What the State says now; null when it says nothing. Of a fact in force there is one spell at most. */
    public @Nullable Say answer() {
        return last().map(Spell::answer).orElse(null);
    }

    /** What it adds. */
    public LocalizedText details() {
        return last().map(Spell::details).orElse(LocalizedText.EMPTY);
    }

    /** True when only the restricted edition may show it. */
    public boolean restricted() {
        return last().map(spell -> spell.release() == Release.RESTRICTED).orElse(false);
    }

    /** True for yes. */
    public boolean yes() {
        return answer() == Say.YES;
    }

    /** True for no. */
    public boolean no() {
        return answer() == Say.NO;
    }

    private Optional<Spell> last() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.get(spells.size() - 1));
    }
}
