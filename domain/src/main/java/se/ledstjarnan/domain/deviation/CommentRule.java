package se.ledstjarnan.domain.deviation;

/** Whether an action wants words. */
public enum CommentRule {
    NONE,
    OPTIONAL,
    REQUIRED
}
