package se.ledstjarnan.domain.disposal;

/** What the documents' plan says of a kind of cases. */
public enum RetentionOutcome {
    /** Kept for ever. */
    KEEP,
    /** Removed when its years are out. */
    DISPOSE
}
