package org.reportonce.dataset;

/** What the lines of a dataset that describe equipment have in common. */
public interface Item {
    /** What it is. */
    String designation();

    /** Type or model. */
    String model();

    /** Who may see the line. */
    Release release();

    /** Designation and model as one text. */
    default String description() {
        if (model().isEmpty()) {
            return designation();
        }
        return designation().isEmpty() ? model() : designation() + ' ' + model();
    }

    /** True when only the restricted edition may show the line. */
    default boolean restricted() {
        return release() == Release.RESTRICTED;
    }
}
