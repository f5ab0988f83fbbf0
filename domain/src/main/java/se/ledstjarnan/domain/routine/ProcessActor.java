package se.ledstjarnan.domain.routine;

/** What a person is to a process. */
public enum ProcessActor {
    AUTHOR,
    /** Owns it, and establishes it. */
    OWNER
}
