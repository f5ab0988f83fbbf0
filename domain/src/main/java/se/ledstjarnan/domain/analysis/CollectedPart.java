package se.ledstjarnan.domain.analysis;

/** Where a collected figure comes from, in the order in which they are shown. */
public enum CollectedPart {
    INDICATOR,
    RESOURCE,
    DEVIATION,
    COMPLAINT,
    SELF_MONITORING,
    RISK,
    OTHER
}
