package org.reportonce.dataset;

/** Content of an end-user certificate (PoA report, element 1 to 10). */
public enum EndUseElement {
    DESCRIPTION,
    CONTRACT,
    FINAL_DESTINATION,
    END_USE,
    EXPORTER,
    END_USER,
    OTHER_PARTIES,
    CERTIFICATION,
    DATE_OF_ISSUE,
    OTHER
}
