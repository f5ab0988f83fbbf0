package se.ledstjarnan.domain.measure;

/** What a measure came from. One list holds them all, whatever the origin. */
public enum MeasureOrigin {
    DEVIATION,
    /** A private performer's own case, which has no deviation. */
    LEX_SARAH,
    /** A risk of an analysis, which the measure is to take away or make less. */
    RISK,
    /** What a visit at a supplier found; mended by the supplier and followed up where it was found. */
    SUPPLIER_FINDING,
    /** A question of a check in which the target was not reached. */
    CHECK_FINDING,
    /** What a report of a supervision authority or of auditors points out. */
    REVIEW_FINDING,
    /** What a control of the internal control plan showed. */
    CONTROL,
    /** An activity of an action plan; done with it. */
    ACTIVITY,
    /** A pattern that was found among cases. */
    PATTERN;

    /** Whether the measure follows what becomes of its origin, and is not done or judged by itself. */
    public boolean isFollowedUpThere() {
        return this == SUPPLIER_FINDING;
    }
}
