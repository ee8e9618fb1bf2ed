package org.reportonce.check;

/** What a run of checks comes to. */
public enum Outcome {
    /** Every step ran, and nothing stands in the way. */
    VALID,
    /** There are errors nobody accepted. */
    INVALID,
    /** A step could not run, so nothing can be said; never to be read as a pass. */
    NOT_CHECKED
}
