package org.reportonce.dataset;

/** Whether a line counts licences or deliveries (ATT Article 13(3): "authorized or actual"). */
public enum TransferStatus {
    AUTHORIZED,
    ACTUAL,
    /** One line for both; allowed only when the same figures hold for licence and delivery. */
    BOTH
}
