package se.ledstjarnan.domain.selfmonitoring;

/** How a question is answered. */
public enum QuestionKind {
    /** Yes, no or not applicable. */
    YES_NO,
    /** From 1 to 5. */
    SCALE,
    /** A figure that is to lie between limits. */
    NUMBER,
    /** How many of those observed were right. */
    OBSERVATIONS
}
