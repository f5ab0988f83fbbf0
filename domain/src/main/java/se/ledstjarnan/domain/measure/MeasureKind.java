package se.ledstjarnan.domain.measure;

/** What a measure is meant to do. */
public enum MeasureKind {
    /** At once: stops the harm that goes on. */
    IMMEDIATE,
    /** Mends the cause of what happened. */
    CORRECTIVE,
    /** Takes away the cause of what could happen. */
    PREVENTIVE
}
