package se.ledstjarnan.domain.board;

/** What came of an item at the meeting. */
public enum ItemOutcome {
    NOTED,
    AS_PROPOSED,
    /** Decided, though otherwise than was proposed. */
    CHANGED,
    REFUSED,
    /** Sent back to be prepared further. */
    RETURNED,
    /** Taken up at a later meeting. */
    POSTPONED;

    /** Whether it must be said in words what was decided. */
    public boolean needsWords() {
        return this == CHANGED || this == REFUSED || this == RETURNED;
    }

    /** Whether what was handed in waits for a meeting again. */
    public boolean isComingBack() {
        return this == RETURNED || this == POSTPONED;
    }

    /** Whether it is settled in favour of what was handed in. */
    public boolean isCarried() {
        return this == NOTED || this == AS_PROPOSED || this == CHANGED;
    }
}
