package se.ledstjarnan.domain.goal;

/** Where the outcomes of an indicator come from. */
public enum IndicatorSource {
    /** Somebody enters them. */
    MANUAL,
    /** Counted from what the system holds. */
    SYSTEM,
    /** Official statistics. */
    KOLADA
}
