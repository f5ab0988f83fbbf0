package se.ledstjarnan.domain.goal;

/** How far a goal has come. */
public enum GoalStatus {
    /** Under work; changed freely. */
    DRAFT,
    /** It holds, and changes by a new decision only. */
    DECIDED,
    ENDED
}
