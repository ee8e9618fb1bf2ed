package org.reportonce.dataset;

/** Yes, no, or nobody knows. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
