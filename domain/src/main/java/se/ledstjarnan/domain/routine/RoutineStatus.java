package se.ledstjarnan.domain.routine;

/** Where a version stands. At most one of a document is in force, and at most one is being written. */
public enum RoutineStatus {
    DRAFT,
    FOR_APPROVAL,
    IN_FORCE,
    /** A later version came in its place. */
    REPLACED,
    /** Taken out of force, or never put in force, without another in its place. */
    WITHDRAWN;

    /** Whether its words can no longer change. */
    public boolean isFixed() {
        return this != DRAFT && this != FOR_APPROVAL;
    }

    /** Whether it is being written or waits for approval. */
    public boolean isOpen() {
        return !isFixed();
    }
}
