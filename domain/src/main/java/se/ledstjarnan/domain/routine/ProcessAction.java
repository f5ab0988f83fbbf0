package se.ledstjarnan.domain.routine;

/** What can be done with a version of a process. */
public enum ProcessAction {
    EDIT,
    ESTABLISH,
    /** Give up a draft. */
    DISCARD,
    /** Begin the next version. */
    RENEW,
    END
}
