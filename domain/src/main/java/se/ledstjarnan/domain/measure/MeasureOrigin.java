package se.ledstjarnan.domain.measure;

/** What a measure came from. One list holds them all, whatever the origin. */
public enum MeasureOrigin {
    DEVIATION
}
