package se.ledstjarnan.domain.reorganisation;

/** How far a reorganisation has come. */
public enum ReorganisationStatus {
    /** Written down; nothing has changed yet. */
    PLANNED,
    DONE,
    /** Was done, and everything put back. */
    UNDONE,
    /** Was never done. */
    CANCELLED
}
