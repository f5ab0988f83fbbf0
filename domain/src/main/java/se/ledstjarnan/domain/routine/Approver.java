package se.ledstjarnan.domain.routine;

/** Who approves a version. */
public enum Approver {
    /** Whoever leads the only unit it applies to. */
    UNIT_MANAGER,
    MAS,
    SOCIALCHEF,
    /** The committee decides; its decision is recorded. */
    COMMITTEE,
    /** The board decides; its decision is recorded. */
    BOARD;

    /** Whether it is decided in a meeting, and recorded with day, paragraph and registration number. */
    public boolean isPolitical() {
        return this == COMMITTEE || this == BOARD;
    }
}
