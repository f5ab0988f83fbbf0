package se.ledstjarnan.domain.analysis;

/** The path of a round, in order. */
public enum RoundStep {
    COLLECT,
    FOCUS,
    CAUSES,
    CONCLUSIONS,
    PRIORITY,
    BASIS,
    /** The basis is handed over; each proposal in it is decided on. */
    DECISION;

    /** Whether the path has come so far. */
    public boolean hasReached(RoundStep other) {
        return compareTo(other) >= 0;
    }

    /** The last one has none after it. */
    RoundStep next() {
        return values()[ordinal() + 1];
    }
}
