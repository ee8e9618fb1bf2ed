package org.reportonce.dataset;

/** Side of the State in assistance. */
public enum AssistanceRole {
    WANTED,
    REQUESTED,
    RECEIVED,
    PROVIDED
}
