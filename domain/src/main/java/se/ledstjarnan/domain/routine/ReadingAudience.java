package se.ledstjarnan.domain.routine;

/** Who of a unit is asked to read a document. */
public enum ReadingAudience {
    STAFF,
    /** Those who lead it, who pass it on. */
    MANAGERS
}
