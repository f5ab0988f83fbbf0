package se.ledstjarnan.domain.internalcontrol;

/** How far an internal control plan has come. */
public enum PlanStatus {
    /** Being written. */
    DRAFT,
    /** Handed to the political body, which has not decided yet. */
    PROPOSED,
    /** Decided, and as it is. */
    DECIDED
}
