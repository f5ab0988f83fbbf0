package se.ledstjarnan.domain.routine;

/** What can be done with a version of a document. */
public enum RoutineAction {
    EDIT,
    SUBMIT,
    /** Send a draft back with what it lacks. */
    RETURN,
    APPROVE,
    /** Give up a draft. */
    DISCARD,
    /** Begin the next version. */
    RENEW,
    /** Reviewed: it is still right. */
    REVIEW,
    WITHDRAW
}
