package org.reportonce.crosswalk;

import static java.util.Objects.requireNonNull;

/**
 * A place of a form that reads elements of the data.
 *
 * @param report id of the instrument
 * @param version its version
 * @param kind what stands there
 * @param role what it does with the elements
 * @param number official number, or empty
 * @param id id of the question or table; of a column, {@code table/column}
 * @param label printed label
 */
public record Use(String report, String version, Kind kind, Role role, String number, String id, String label) {
    /** What stands at a place of a form. */
    public enum Kind {
        QUESTION,
        TABLE,
        COLUMN,
        NOTE,
        SECTION,
        /** The form as a whole: who is asked for it. */
        FORM
    }

    /** What a place does with an element. */
    public enum Role {
        /** Its value is printed, counted or added up. */
        PRINTS,
        /** It decides whether and where something is printed. */
        DECIDES
    }

    public Use {
        requireNonNull(kind, "kind");
        requireNonNull(role, "role");
    }

    /** The instrument with its version. */
    public String form() {
        return report + ' ' + version;
    }
}
