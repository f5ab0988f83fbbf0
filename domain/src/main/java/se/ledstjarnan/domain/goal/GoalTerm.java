package se.ledstjarnan.domain.goal;

/** How far ahead a goal looks. */
public enum GoalTerm {
    SHORT,
    LONG
}
