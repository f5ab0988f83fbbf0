package se.ledstjarnan.domain.reorganisation;

/** What happens to one unit in a reorganisation. */
public enum StepKind {
    RENAME,
    /** To another place in the tree. */
    MOVE,
    /** Goes up in another unit, which takes over everything. */
    MERGE,
    /** Is divided between units. */
    SPLIT,
    /** Ends, and nobody takes over. */
    CLOSE;

    /** Whether the unit is gone afterwards. */
    public boolean ends() {
        return this == MERGE || this == SPLIT || this == CLOSE;
    }

    /** Whether other units take over. */
    public boolean hasReceivers() {
        return this == MERGE || this == SPLIT;
    }
}
