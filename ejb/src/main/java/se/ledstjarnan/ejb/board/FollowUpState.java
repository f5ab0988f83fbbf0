package se.ledstjarnan.ejb.board;

/** How it stands with what was decided. */
public enum FollowUpState {
    /** Nothing is to be done. */
    NONE,
    OPEN,
    LATE,
    DONE
}
