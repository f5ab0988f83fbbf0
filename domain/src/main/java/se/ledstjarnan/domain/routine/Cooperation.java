package se.ledstjarnan.domain.routine;

/** Whether an activity is done together with somebody else. */
public enum Cooperation {
    NONE,
    /** With another unit or operation of the municipality's own. */
    INTERNAL,
    /** With another authority, care provider or organisation. */
    EXTERNAL
}
