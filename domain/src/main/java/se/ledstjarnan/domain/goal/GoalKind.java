package se.ledstjarnan.domain.goal;

/** Why a goal is set. */
public enum GoalKind {
    STRATEGIC,
    /** Something that has not worked is to become better. */
    PROBLEM_AREA
}
