package se.ledstjarnan.domain.lexsarah;

/** Where a lex Sarah case stands. */
public enum LexSarahStatus {
    RECEIVED,
    INVESTIGATING,
    /** The investigator has proposed a grade; it waits for the decider. */
    PROPOSED,
    DECIDED,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
