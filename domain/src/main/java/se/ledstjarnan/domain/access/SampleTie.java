package se.ledstjarnan.domain.access;

/** What a reader had to do with the case, as far as the system knows: a help for whoever judges the reading, and no judgement. */
public enum SampleTie {
    HANDLES,
    REPORTED,
    INVITED,
    /** Works in, or leads, the unit of the case or the one above it. */
    UNIT,
    /** Holds a role that oversees all such cases. */
    OVERSEES,
    UNKNOWN
}
