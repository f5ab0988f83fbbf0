package se.ledstjarnan.domain.analysis;

/** What a decided proposal becomes. */
public enum OutcomeKind {
    GOAL,
    PLAN,
    ROUTINE
}
