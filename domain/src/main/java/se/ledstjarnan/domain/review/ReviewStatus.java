package se.ledstjarnan.domain.review;

/** How far a report has come. */
public enum ReviewStatus {
    OPEN,
    /** The answer that was asked for has been given. */
    ANSWERED,
    /** Every finding has been seen to. */
    CLOSED
}
