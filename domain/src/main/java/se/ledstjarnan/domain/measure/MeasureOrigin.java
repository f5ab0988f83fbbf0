package se.ledstjarnan.domain.measure;

/** What a measure came from. One list holds them all, whatever the origin. */
public enum MeasureOrigin {
    DEVIATION,
    /** A private performer's own case, which has no deviation. */
    LEX_SARAH
}
