package org.reportonce.finding;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The report must not be sent as it is; nothing is rendered unless as a draft. */
    ERROR,
    /** The officer should look at it and decide. */
    WARNING,
    /** Worth knowing; nothing has to change. */
    INFO;

    /** True when this weighs at least as much as {@code other}. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
