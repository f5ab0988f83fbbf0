package se.ledstjarnan.domain.allotment;

/** How far a resource need has come. */
public enum NeedStatus {
    DRAFT,
    /** Conveyed to the board. */
    RAISED,
    ANSWERED
}
