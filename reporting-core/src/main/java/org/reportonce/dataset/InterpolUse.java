package org.reportonce.dataset;

/** What cooperation with INTERPOL serves (ITI paragraphs 33 to 35). */
public enum InterpolUse {
    FACILITATE_TRACING,
    INVESTIGATE,
    BUILD_CAPACITY
}
