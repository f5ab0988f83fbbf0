package se.ledstjarnan.domain.routine;

/** Where a version of a process stands. */
public enum ProcessStatus {
    DRAFT,
    ESTABLISHED,
    /** A later version came in its place. */
    REPLACED,
    /** Ended, or never established, without another in its place. */
    ENDED
}
