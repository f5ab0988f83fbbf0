package se.ledstjarnan.domain.plan;

/** What a line of a plan is. */
public enum ActivityKind {
    /** What is delivered to those cared for, as so many visits. */
    PERFORMANCE,
    /** Something done once or a few times so that it becomes better. */
    ACTIVITY
}
