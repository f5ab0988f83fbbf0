package se.ledstjarnan.domain.selfmonitoring;

/** How far a version of a list has come. */
public enum ListStatus {
    /** Being written. */
    DRAFT,
    /** What a new check answers. */
    IN_FORCE,
    /** Answered only by checks that had begun. */
    REPLACED
}
