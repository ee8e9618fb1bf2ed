package org.reportonce.dataset;

/** Which way the arms crossed the border, seen from the reporting State. */
public enum Direction {
    EXPORT,
    IMPORT
}
