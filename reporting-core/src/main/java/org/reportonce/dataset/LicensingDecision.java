package org.reportonce.dataset;

import org.jspecify.annotations.Nullable;

/** What lines of {@code licences.csv} and {@code denials.csv} have in common: a decision on an application. */
public sealed interface LicensingDecision extends Entry permits IssuedLicence, Denial {
    /** What was applied for. */
    LicenceKind kind();

    /** Code of the EU Common Military List with its sub-item, {@code MISC}, or empty. */
    String militaryList();

    /** Code as the licensing authority wrote it. */
    String rating();

    /** State for which the goods are meant in the end. */
    Place destination();

    /** State the goods come from, where it is not the State itself. */
    Place origin();

    /** Number of decisions the line stands for. */
    long count();

    /** Value of the goods, or null. */
    @Nullable
    Money value();

    /** Category of the Common Military List: {@code ML1} to {@code ML22}, {@code MISC}; empty where none is given. */
    default String militaryCategory() {
        return MilitaryList.category(militaryList());
    }
}
