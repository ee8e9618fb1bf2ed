package org.reportonce.dataset;

/** Activities closely linked to brokering (report of the group of governmental experts, A/62/163). */
public enum BrokeringActivity {
    DEALER_OR_AGENT,
    TECHNICAL_ASSISTANCE,
    TRAINING,
    TRANSPORT,
    FREIGHT_FORWARDING,
    STORAGE,
    FINANCE,
    INSURANCE,
    MAINTENANCE,
    SECURITY,
    OTHER
}
