package org.reportonce.dataset;

/** Which way a tracing request went. */
public enum Way {
    SENT,
    RECEIVED
}
