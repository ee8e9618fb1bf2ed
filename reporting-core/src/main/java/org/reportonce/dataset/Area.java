package org.reportonce.dataset;

/** What a law, a licence or a request for assistance is about. */
public enum Area {
    MANUFACTURE,
    EXPORT,
    IMPORT,
    TRANSIT,
    TRANS_SHIPMENT,
    RETRANSFER,
    BROKERING,
    POSSESSION,
    STOCKPILES,
    MARKING,
    RECORD_KEEPING,
    TRACING,
    COLLECTION,
    DESTRUCTION,
    COORDINATION,
    LAW_ENFORCEMENT,
    CUSTOMS_AND_BORDERS,
    TRAINING,
    DDR,
    RESEARCH,
    CHILDREN_AND_YOUTH,
    AWARENESS,
    ORGANISED_CRIME,
    LEGISLATION,
    INSTITUTIONS,
    OTHER
}
