package se.ledstjarnan.domain.board;

/** How far a meeting has come. */
public enum MeetingStatus {
    /** The agenda is being put together. */
    PLANNED,
    /** The notice with its agenda has gone out: the elected see it. */
    CALLED,
    /** All is recorded. */
    CLOSED,
    CANCELLED;

    /** Whether items may be put on its agenda and decided. */
    public boolean isOpen() {
        return this == PLANNED || this == CALLED;
    }

    /** Whether the elected see it. */
    public boolean isForMembers() {
        return this == CALLED || this == CLOSED;
    }
}
