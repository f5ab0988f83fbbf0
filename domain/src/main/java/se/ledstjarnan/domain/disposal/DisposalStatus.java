package se.ledstjarnan.domain.disposal;

/** How far a list has come. */
public enum DisposalStatus {
    /** Made, and being gone through. */
    DRAFT,
    /** Laid before somebody else. */
    PROPOSED,
    /** To be removed by the job. */
    APPROVED,
    /** Removed, with a protocol. */
    DONE,
    /** Nothing is removed by it. */
    REJECTED
}
