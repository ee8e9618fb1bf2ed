package org.reportonce.dataset;

/** Content of a tracing request (ITI paragraph 17). */
public enum TracingRequestElement {
    CIRCUMSTANCES,
    WHY_ILLICIT,
    INTENDED_USE,
    MARKINGS,
    TYPE_AND_CALIBRE,
    OTHER
}
