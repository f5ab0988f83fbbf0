package se.ledstjarnan.domain.deviation;

/** Where a case stands. */
public enum DeviationStatus {
    REPORTED,
    /** Sent back to the reporter for completion. */
    RETURNED,
    INVESTIGATING,
    ACTING,
    CLOSED,
    /** Something good, thanked for. */
    ACKNOWLEDGED,
    DUPLICATE;

    public boolean isOpen() {
        return this == REPORTED || this == RETURNED || this == INVESTIGATING || this == ACTING;
    }
}
