package se.ledstjarnan.domain.measure;

/** Where a measure stands. Whether its effect has been judged is told by the verdict. */
public enum MeasureStatus {
    PLANNED,
    DONE,
    /** Reasoned away: will not be done, and why is written down. */
    CANCELLED;

    /** Done or reasoned away; the closing of a case demands it. */
    public boolean isEnded() {
        return this != PLANNED;
    }
}
