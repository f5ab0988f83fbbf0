package se.ledstjarnan.domain.plan;

/** How far an activity has come. */
public enum ActivityStatus {
    PLANNED,
    ONGOING,
    DONE,
    /** Will not be done, with the reason. */
    CANCELLED;

    public boolean isOpen() {
        return this == PLANNED || this == ONGOING;
    }
}
